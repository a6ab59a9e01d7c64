package org.offload.predictors.result;

/** Whether five years without offending in the community take a band off. */
public enum RiskReduction {
    /** One band lower. */
    APPLIED,
    /** Looked at, and not. */
    NOT_APPLIED,
    /** Not looked at: there is nothing to reduce. */
    NOT_CONSIDERED
}
