package org.offload.rulebook.finder;

import org.offload.organisation.NearTeams;
import org.offload.organisation.NearTeams.Team;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.UUID;

/** Gives what is looked for a name, shares it with a team, and forgets it again. */
@Service
class KeepQuestion {

    static final String WORDS = "rulebook.keepQuestion";

    private static final int LONGEST = 60;

    private final Receipts receipts;
    private final KeptQuestions kept;
    private final FoundCases cases;
    private final NearTeams near;
    private final ServiceClock clock;

    KeepQuestion(
            Receipts receipts,
            KeptQuestions kept,
            FoundCases cases,
            NearTeams near,
            ServiceClock clock) {
        this.receipts = receipts;
        this.kept = kept;
        this.cases = cases;
        this.near = near;
        this.clock = clock;
    }

    Saved keep(User user, Typed typed) {
        return receipts.once(user, typed, () -> keepNow(user, typed));
    }

    private Saved keepNow(User user, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        String name = reading.required("name", LONGEST);
        String team = typed.one("team");
        List<Team> teams = near.of(user);
        if (!team.isEmpty() && teams.stream().noneMatch(one -> one.code().equals(team))) {
            reading.refuse("team", WORDS + ".team.other");
        }
        long own =
                kept.of(user, List.of()).stream()
                        .filter(one -> one.username().equals(user.username()))
                        .count();
        if (own >= KeptQuestions.MOST) {
            reading.refuse("name", WORDS + ".name.most", KeptQuestions.MOST);
        }
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        Terms terms = Terms.read(user.role(), typed);
        kept.keep(user, team, name, terms);
        return new Saved.To(
                FinderController.PATH + terms.query() + "&notice=rulebook.notice.questionKept");
    }

    Saved forget(User user, UUID id, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    kept.forget(user, id);
                    return new Saved.To(
                            FinderController.PATH + "?notice=rulebook.notice.questionForgotten");
                });
    }
}
