package org.offload.rulebook.override;

import org.offload.caseload.RefreshCases;
import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.offload.platform.NotFound;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.worklist.TurnOfCase;
import org.springframework.stereotype.Service;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Agrees to less contact, or refuses it; and ends or takes back an override. */
@Service
class AnswerOverride {

    static final String WORDS = "rulebook.answerOverride";

    private static final int LONGEST = 500;

    private final Receipts receipts;
    private final Overrides overrides;
    private final TurnOfCase turn;
    private final RefreshCases refresh;
    private final Audit audit;
    private final ServiceClock clock;

    AnswerOverride(
            Receipts receipts,
            Overrides overrides,
            TurnOfCase turn,
            RefreshCases refresh,
            Audit audit,
            ServiceClock clock) {
        this.receipts = receipts;
        this.overrides = overrides;
        this.turn = turn;
        this.refresh = refresh;
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns the field with the answer to one of a request. */
    static String field(StoredOverride one) {
        return "answer-" + one.id();
    }

    Saved answer(User user, UUID request, Typed typed) {
        return receipts.once(user, typed, () -> answerNow(user, request, typed));
    }

    private Saved answerNow(User user, UUID request, Typed typed) {
        List<StoredOverride> waiting = overrides.toAnswer(user, request);
        if (waiting.isEmpty()) {
            return new Saved.To("/overrides?notice=rulebook.notice.overrideSettled");
        }
        List<StoredOverride> agreed = answered(waiting, typed, OverrideState.IN_FORCE);
        List<StoredOverride> refused = answered(waiting, typed, OverrideState.REFUSED);
        var reading = new Reading(typed, WORDS, clock.today());
        String why = reading.text("why", LONGEST);
        if (agreed.isEmpty() && refused.isEmpty()) {
            reading.refuse("cases", WORDS + ".cases.missing");
        }
        if (!refused.isEmpty() && why.isEmpty()) {
            reading.refuse("why", WORDS + ".why.missing");
        }
        if (agreed.stream().anyMatch(one -> one.until().isBefore(clock.today()))) {
            reading.refuse("cases", WORDS + ".over");
        }
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        List<Crn> changed = new ArrayList<>();
        agreed.forEach(
                one -> {
                    if (settle(user, one, OverrideState.IN_FORCE, why)) {
                        changed.add(one.crn());
                    }
                });
        refused.forEach(one -> settle(user, one, OverrideState.REFUSED, why));
        refresh.again(changed);
        return new Saved.To("/overrides?notice=rulebook.notice.overrideAnswered");
    }

    private static List<StoredOverride> answered(
            List<StoredOverride> waiting, Typed typed, OverrideState state) {
        return waiting.stream().filter(one -> typed.one(field(one)).equals(state.name())).toList();
    }

    private boolean settle(User user, StoredOverride one, OverrideState state, String why) {
        turn.take(one.crn());
        boolean done = overrides.settle(one, state, why, user);
        audit.ofCase(one.crn(), user, "override " + state);
        return done;
    }

    /** Ends what is in force, or takes back what waits for an answer. */
    Saved end(User user, Crn crn, UUID id, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    turn.take(crn);
                    StoredOverride one =
                            overrides.of(crn).stream()
                                    .filter(stored -> stored.id().equals(id))
                                    .findFirst()
                                    .orElseThrow(NotFound::new);
                    boolean holds = one.state() == OverrideState.IN_FORCE;
                    boolean done =
                            settle(
                                    user,
                                    one,
                                    holds ? OverrideState.ENDED : OverrideState.WITHDRAWN,
                                    "");
                    if (done && holds) {
                        refresh.again(List.of(crn));
                    }
                    return new Saved.To(
                            "/cases/"
                                    + crn
                                    + "/override?notice=rulebook.notice."
                                    + (done ? "overrideEnded" : "overrideSettled"));
                });
    }
}
