package org.offload.predictors.result;

/**
 * A combined score of serious reoffending: serious violent and sexual.
 *
 * @param percent the sum of the parts
 * @param band of that sum
 * @param basis of the part for violence
 * @param reduction of the part for direct contact
 */
public record CombinedScore(Percent percent, RiskBand band, Basis basis, RiskReduction reduction) {}
