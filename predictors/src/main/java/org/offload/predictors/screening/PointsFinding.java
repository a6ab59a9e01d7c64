package org.offload.predictors.screening;

import org.offload.predictors.check.Problems;
import org.offload.predictors.result.Result;

import java.util.function.IntFunction;

/**
 * Points that were found of one person; filled anew for the next.
 *
 * @param <S> the score that they make
 */
public final class PointsFinding<S> {

    /** What is wrong with the answers. */
    final Problems problems;

    private final IntFunction<S> made;
    private boolean scored;
    private boolean notApplicable;
    private int points;

    /** Makes one that keeps problems, or counts them. */
    public PointsFinding(Problems problems, IntFunction<S> made) {
        this.problems = problems;
        this.made = made;
    }

    void clear() {
        problems.clear();
        scored = false;
        notApplicable = false;
    }

    void leave() {
        notApplicable = true;
    }

    void score(int sum) {
        scored = true;
        points = sum;
    }

    /** Whether there is a score. */
    public boolean isScored() {
        return scored;
    }

    /** Whether it is not for this person. */
    public boolean isNotApplicable() {
        return notApplicable;
    }

    /** Returns the points. */
    public int points() {
        return points;
    }

    /** Returns it for one person, with reasons. */
    public Result<S> result() {
        if (notApplicable) {
            return new Result.NotApplicable<>(Result.Why.NOT_A_MAN_OF_18_TO_25);
        }
        return scored
                ? new Result.Scored<>(made.apply(points), problems.list())
                : new Result.NotScorable<>(problems.list());
    }
}
