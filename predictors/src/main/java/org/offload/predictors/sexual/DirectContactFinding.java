package org.offload.predictors.sexual;

import org.offload.predictors.check.Problems;
import org.offload.predictors.result.DirectContactScore;
import org.offload.predictors.result.Percent;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.RiskBand;
import org.offload.predictors.result.RiskReduction;

/** What was found of one person; filled anew for the next. */
public final class DirectContactFinding {

    /** What is wrong with the answers. */
    final Problems problems;

    private State state = State.REFUSED;
    private boolean woman;
    private int points;
    private RiskBand band = RiskBand.LOW;
    private RiskReduction reduction = RiskReduction.NOT_CONSIDERED;

    /** Makes one that keeps problems, or counts them. */
    public DirectContactFinding(Problems problems) {
        this.problems = problems;
    }

    private enum State {
        REFUSED,
        NOT_APPLICABLE,
        SCORED
    }

    void clear() {
        problems.clear();
        state = State.REFUSED;
        reduction = RiskReduction.NOT_CONSIDERED;
    }

    void leave(boolean isWoman) {
        state = State.NOT_APPLICABLE;
        woman = isWoman;
    }

    void score(int sum, RiskBand of, RiskReduction reduced) {
        state = State.SCORED;
        points = sum;
        band = of;
        reduction = reduced;
    }

    /** Whether there is a score. */
    public boolean isScored() {
        return state == State.SCORED;
    }

    /** Whether it is not for this person. */
    public boolean isNotApplicable() {
        return state == State.NOT_APPLICABLE;
    }

    /** Returns the score in hundredths of a percent; 0 without one. */
    public int hundredths() {
        return isScored() ? DirectContactPredictor.hundredths(points) : 0;
    }

    /** Returns the band of the score. */
    public RiskBand band() {
        return band;
    }

    /** Returns whether the band was reduced. */
    public RiskReduction reduction() {
        return reduction;
    }

    /** Returns it for one person, with reasons. */
    public Result<DirectContactScore> result() {
        return switch (state) {
            case REFUSED -> new Result.NotScorable<>(problems.list());
            case NOT_APPLICABLE ->
                    new Result.NotApplicable<>(
                            woman ? Result.Why.WOMAN : Result.Why.NO_SEXUAL_OFFENCE);
            case SCORED ->
                    new Result.Scored<>(
                            new DirectContactScore(
                                    points,
                                    DirectContactPredictor.probability(points),
                                    new Percent(hundredths()),
                                    band,
                                    reduction),
                            problems.list());
        };
    }
}
