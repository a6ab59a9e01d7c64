package org.offload.voice.idea;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** What the steps of an idea change. */
record IdeaCourse(
        IdeaState state,
        String deciderId,
        String deciderName,
        @Nullable LocalDate decideBy,
        @Nullable LocalDate triedUntil,
        @Nullable Instant decidedAt,
        int decisionNo,
        int outcomeNo) {

    static IdeaCourse of(Idea one) {
        return new IdeaCourse(
                one.state(),
                one.deciderId(),
                one.deciderName(),
                one.decideBy(),
                one.triedUntil(),
                one.decidedAt(),
                one.decisionNo(),
                one.outcomeNo());
    }

    /** Returns it with somebody who decides. */
    IdeaCourse named(String id, String name, LocalDate by) {
        return new IdeaCourse(to(IdeaState.DECIDER_NAMED), id, name, by, null, null, 0, 0);
    }

    /**
     * Returns it decided.
     *
     * @param until of a decision to try it
     * @param entry the number of the entry that holds the decision
     */
    IdeaCourse decided(Decision what, @Nullable LocalDate until, Instant at, int entry) {
        return new IdeaCourse(
                to(what.state()), deciderId, deciderName, decideBy, until, at, entry, 0);
    }

    /** Returns it with one more entry about what became of it. */
    IdeaCourse told(int entry) {
        return new IdeaCourse(
                state, deciderId, deciderName, decideBy, triedUntil, decidedAt, decisionNo, entry);
    }

    IdeaCourse done() {
        return new IdeaCourse(
                to(IdeaState.DONE),
                deciderId,
                deciderName,
                decideBy,
                triedUntil,
                decidedAt,
                decisionNo,
                outcomeNo);
    }

    /** Returns it as it begins anew: without decider and decision. */
    IdeaCourse reopened() {
        return new IdeaCourse(to(IdeaState.PROPOSED), "", "", null, null, null, 0, 0);
    }

    private IdeaState to(IdeaState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("An idea that is " + state + " cannot be " + next);
        }
        return next;
    }
}
