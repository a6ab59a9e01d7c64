package org.offload.predictors.sexual;

import org.offload.predictors.check.Problems;
import org.offload.predictors.result.IndirectScore;
import org.offload.predictors.result.Percent;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.RiskBand;

/** What was found of one person; filled anew for the next. */
public final class IndirectFinding {

    /** What is wrong with the answers. */
    final Problems problems;

    private boolean scored;
    private boolean notApplicable;
    private int hundredths;
    private RiskBand band = RiskBand.LOW;

    /** Makes one that keeps problems, or counts them. */
    public IndirectFinding(Problems problems) {
        this.problems = problems;
    }

    void clear() {
        problems.clear();
        scored = false;
        notApplicable = false;
        hundredths = 0;
    }

    void leave() {
        notApplicable = true;
    }

    void score(int percent, RiskBand of) {
        scored = true;
        hundredths = percent;
        band = of;
    }

    /** Whether there is a score. */
    public boolean isScored() {
        return scored;
    }

    /** Whether it is not for this person. */
    public boolean isNotApplicable() {
        return notApplicable;
    }

    /** Returns the score in hundredths of a percent; 0 without one. */
    public int hundredths() {
        return hundredths;
    }

    /** Returns the band of the score. */
    public RiskBand band() {
        return band;
    }

    /** Returns it for one person, with reasons. */
    public Result<IndirectScore> result() {
        if (notApplicable) {
            return new Result.NotApplicable<>(Result.Why.NO_SEXUAL_OFFENCE);
        }
        return scored
                ? new Result.Scored<>(
                        new IndirectScore(new Percent(hundredths), band), problems.list())
                : new Result.NotScorable<>(problems.list());
    }
}
