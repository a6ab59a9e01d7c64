package org.offload.predictors.result;

/**
 * A score of the previous generation.
 *
 * @param sum what the percentages are made of: points of OGP and OVP; of OGRS3, the sum that the
 *     constants for one and two years are added to
 * @param oneYear whole percentage within a year, 1 to 99
 * @param twoYear whole percentage within two years, 1 to 99
 * @param band of the latter
 */
public record YearScore(double sum, int oneYear, int twoYear, RiskBand band) {}
