package org.offload.predictors.check;

import org.offload.predictors.result.RiskBand;

/**
 * Where bands begin.
 *
 * @param medium the least score that is medium, in hundredths of a percent
 * @param high the least score that is high
 * @param veryHigh the least score that is very high
 */
public record Bands(int medium, int high, int veryHigh) {

    /** Returns the band of a score, in hundredths of a percent. */
    public RiskBand of(int hundredths) {
        if (hundredths < medium) {
            return RiskBand.LOW;
        }
        if (hundredths < high) {
            return RiskBand.MEDIUM;
        }
        return hundredths < veryHigh ? RiskBand.HIGH : RiskBand.VERY_HIGH;
    }
}
