package org.offload.caseload.score;

import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.day.RefreshLines;
import org.offload.caseload.person.TierPart;
import org.offload.kernel.Crn;
import org.offload.platform.Parts;
import org.offload.platform.Parts.Author;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Values;
import org.offload.platform.Words;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Records the older tier, as it was worked out, from today on, with where it comes from. */
@Service
class RecordTier {

    private final Receipts receipts;
    private final CaseTurn turn;
    private final ReadFacts facts;
    private final Parts parts;
    private final TierPart tiers;
    private final RefreshLines lines;
    private final Words words;
    private final ServiceClock clock;

    RecordTier(
            Receipts receipts,
            CaseTurn turn,
            ReadFacts facts,
            Parts parts,
            TierPart tiers,
            RefreshLines lines,
            Words words,
            ServiceClock clock) {
        this.receipts = receipts;
        this.turn = turn;
        this.facts = facts;
        this.parts = parts;
        this.tiers = tiers;
        this.lines = lines;
        this.words = words;
        this.clock = clock;
    }

    /** Records the tier that the visitor saw; if the record gives another one now, nothing. */
    Saved handle(User user, Crn crn, Typed typed) {
        return receipts.once(user, typed, () -> record(user, crn, typed));
    }

    private Saved record(User user, Crn crn, Typed typed) {
        turn.take(crn);
        LocalDate today = clock.today();
        Optional<String> now = WorkedOut.of(facts.of(crn, today), today).former();
        if (now.isEmpty() || !now.get().equals(typed.one("tier"))) {
            return to(crn, "caseload.notice.otherTier");
        }
        parts.add(
                tiers,
                crn.value(),
                new Values(Map.of("value", now.get(), "valid_from", today.toString())),
                new Author(user.username(), words.say("caseload.scores.source")));
        lines.of(crn);
        return to(crn, "caseload.notice.tierRecorded");
    }

    private static Saved to(Crn crn, String notice) {
        return new Saved.To("/cases/" + crn + "/scores?notice=" + notice);
    }
}
