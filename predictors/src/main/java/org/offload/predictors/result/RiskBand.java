package org.offload.predictors.result;

/** The band that a score is in. */
public enum RiskBand {
    /** Low. */
    LOW,
    /** Medium. */
    MEDIUM,
    /** High. */
    HIGH,
    /** Very high. */
    VERY_HIGH
}
