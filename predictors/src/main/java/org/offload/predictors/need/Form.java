package org.offload.predictors.need;

/** Which form an assessment was written on; each has thresholds of its own. */
public enum Form {
    /** The full assessment. */
    FULL,
    /** Strengths and needs, answered in another service. */
    STRENGTHS_AND_NEEDS
}
