package org.offload.predictors.reoffending;

import org.offload.predictors.check.Problems;
import org.offload.predictors.result.Basis;
import org.offload.predictors.result.Percent;
import org.offload.predictors.result.ReoffendingScore;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.RiskBand;

/** What was found of one person; filled anew for the next. */
public final class ReoffendingFinding {

    /** What is wrong with the answers. */
    final Problems problems;

    final Features features = new Features();
    private boolean scored;
    private int hundredths;
    private double logit;
    private Basis basis = Basis.STATIC;
    private RiskBand band = RiskBand.LOW;

    /** Makes one that keeps problems, or counts them. */
    public ReoffendingFinding(Problems problems) {
        this.problems = problems;
    }

    void clear() {
        problems.clear();
        scored = false;
    }

    void score(int percent, RiskBand of, Basis restsOn, double sum) {
        scored = true;
        hundredths = percent;
        band = of;
        basis = restsOn;
        logit = sum;
    }

    /** Whether there is a score. */
    public boolean isScored() {
        return scored;
    }

    /** Returns the score in hundredths of a percent. */
    public int hundredths() {
        return hundredths;
    }

    /** Returns the band of the score. */
    public RiskBand band() {
        return band;
    }

    /** Returns what the score rests on. */
    public Basis basis() {
        return basis;
    }

    /** Returns what is wrong with the answers. */
    public Problems problems() {
        return problems;
    }

    /** Returns it for one person, with reasons. */
    public Result<ReoffendingScore> result() {
        return scored
                ? new Result.Scored<>(
                        new ReoffendingScore(new Percent(hundredths), band, basis, logit),
                        problems.list())
                : new Result.NotScorable<>(problems.list());
    }
}
