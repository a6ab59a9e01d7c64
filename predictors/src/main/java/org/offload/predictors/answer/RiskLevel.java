package org.offload.predictors.answer;

/** A level of risk that an assessor gave: of serious harm, or of a partner (SARA). */
public enum RiskLevel {
    /** Low. */
    LOW,
    /** Medium. */
    MEDIUM,
    /** High. */
    HIGH,
    /** Very high. */
    VERY_HIGH,
    /** Not applicable. */
    NOT_APPLICABLE
}
