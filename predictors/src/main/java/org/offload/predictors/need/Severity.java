package org.offload.predictors.need;

/** How much of a need a section tells. */
public enum Severity {
    /** None. */
    NONE,
    /** A need. */
    STANDARD,
    /** A severe one, which tiers count twice. */
    SEVERE
}
