package org.offload.predictors.result;

/**
 * A score of a logistic predictor.
 *
 * @param percent of people like this one who are sanctioned again within two years
 * @param band of that percentage
 * @param basis what it rests on
 * @param logit the sum of the terms, within 1e-12 of that of decimal arithmetic
 */
public record ReoffendingScore(Percent percent, RiskBand band, Basis basis, double logit) {}
