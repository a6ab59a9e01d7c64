package org.offload.predictors.screening;

import org.offload.predictors.check.Problems;
import org.offload.predictors.result.PersonalityScreening;
import org.offload.predictors.result.Result;

/** What was found of one person; filled anew for the next. */
public final class PersonalityFinding {

    /** What is wrong with the answers. */
    final Problems problems;

    private State state = State.REFUSED;
    private boolean screenedIn;
    private boolean overridden;

    /** Makes one that keeps problems, or counts them. */
    public PersonalityFinding(Problems problems) {
        this.problems = problems;
    }

    /** What became of it. */
    enum State {
        REFUSED,
        NOTHING_ANSWERED,
        OTHER_CASE,
        SCORED
    }

    void clear() {
        problems.clear();
        state = State.REFUSED;
        screenedIn = false;
    }

    void leave(State why) {
        state = why;
    }

    void score(boolean isIn, boolean isOverridden) {
        state = State.SCORED;
        screenedIn = isIn;
        overridden = isOverridden;
    }

    /** Whether there is a result. */
    public boolean isScored() {
        return state == State.SCORED;
    }

    /** Whether it is not for this person, or nothing was answered. */
    public boolean isNotApplicable() {
        return state == State.NOTHING_ANSWERED || state == State.OTHER_CASE;
    }

    /** Whether the person is screened in. */
    public boolean isScreenedIn() {
        return screenedIn;
    }

    /** Returns it for one person, with reasons. */
    public Result<PersonalityScreening> result() {
        return switch (state) {
            case REFUSED -> new Result.NotScorable<>(problems.list());
            case NOTHING_ANSWERED -> new Result.NotApplicable<>(Result.Why.NOTHING_ANSWERED);
            case OTHER_CASE -> new Result.NotApplicable<>(Result.Why.OTHER_CASES);
            case SCORED ->
                    new Result.Scored<>(
                            new PersonalityScreening(screenedIn, overridden), problems.list());
        };
    }
}
