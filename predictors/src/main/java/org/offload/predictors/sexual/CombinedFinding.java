package org.offload.predictors.sexual;

import org.offload.predictors.check.Problems;
import org.offload.predictors.result.Basis;
import org.offload.predictors.result.CombinedScore;
import org.offload.predictors.result.Percent;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.RiskBand;
import org.offload.predictors.result.RiskReduction;

/** What was found of one person; filled anew for the next. */
public final class CombinedFinding {

    /** What is wrong with the answers, or with the parts. */
    final Problems problems;

    private boolean scored;
    private int hundredths;
    private RiskBand band = RiskBand.LOW;
    private Basis basis = Basis.STATIC;
    private RiskReduction reduction = RiskReduction.NOT_CONSIDERED;

    /** Makes one that keeps problems, or counts them. */
    public CombinedFinding(Problems problems) {
        this.problems = problems;
    }

    void clear() {
        problems.clear();
        scored = false;
    }

    void score(int percent, RiskBand of, Basis restsOn, RiskReduction reduced) {
        scored = true;
        hundredths = percent;
        band = of;
        basis = restsOn;
        reduction = reduced;
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

    /** Returns it for one person, with reasons. */
    public Result<CombinedScore> result() {
        return scored
                ? new Result.Scored<>(
                        new CombinedScore(new Percent(hundredths), band, basis, reduction),
                        problems.list())
                : new Result.NotScorable<>(problems.list());
    }
}
