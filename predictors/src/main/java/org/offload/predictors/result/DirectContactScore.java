package org.offload.predictors.result;

/**
 * A score of direct contact sexual reoffending.
 *
 * @param points 0 to 64
 * @param probability 0 to 1
 * @param percent that probability
 * @param band after the reduction, if there is one; points and probability are before it
 */
public record DirectContactScore(
        int points, double probability, Percent percent, RiskBand band, RiskReduction reduction) {}
