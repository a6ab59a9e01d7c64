package org.offload.predictors.result;

/**
 * A score of images and indirect contact sexual reoffending.
 *
 * @param percent one of six
 * @param band of it
 */
public record IndirectScore(Percent percent, RiskBand band) {}
