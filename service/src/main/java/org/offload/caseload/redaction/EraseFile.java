package org.offload.caseload.redaction;

import org.offload.caseload.attachment.KeptContent;
import org.offload.caseload.day.CaseTurn;
import org.offload.kernel.Crn;
import org.offload.platform.HeldOfPerson;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes away a file that must not be in the record at all: its content and how it was called. */
@Service
class EraseFile {

    static final String WORDS = "caseload.erase";

    private static final int LONGEST = 500;

    private final Receipts receipts;
    private final KeptContent content;
    private final HeldOfPerson held;
    private final Redactions redactions;
    private final CaseTurn turn;
    private final ServiceClock clock;

    EraseFile(
            Receipts receipts,
            KeptContent content,
            HeldOfPerson held,
            Redactions redactions,
            CaseTurn turn,
            ServiceClock clock) {
        this.receipts = receipts;
        this.content = content;
        this.held = held;
        this.redactions = redactions;
        this.turn = turn;
        this.clock = clock;
    }

    Saved handle(User user, Crn crn, Typed typed) {
        List<String> touched = new ArrayList<>(); // none if an earlier sending has erased it
        Saved saved = receipts.once(user, typed, () -> erase(user, crn, typed, touched));
        held.rewrite(touched);
        return saved;
    }

    private Saved erase(User user, Crn crn, Typed typed, List<String> touched) {
        var reading = new Reading(typed, WORDS, clock.today());
        Optional<UUID> file = Optional.of(reading.required("file", LONGEST)).flatMap(EraseFile::id);
        String reason = reading.required("reason", LONGEST);
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        turn.take(crn);
        file.ifPresent(id -> touched.addAll(content.erase(crn, id, reason, user)));
        if (touched.isEmpty()) {
            return Saved.Refused.because("file", WORDS + ".file.gone");
        }
        redactions.add(crn, user.username(), reason, Set.of("caseload.attachment"));
        return new Saved.To("/cases/" + crn + "/redact/files?notice=caseload.notice.erased");
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
