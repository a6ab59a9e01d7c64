package org.offload.predictors.result;

/** What a score rests on. */
public enum Basis {
    /** Facts of the past, which do not change. */
    STATIC,
    /** Those, and what an assessor found now. */
    DYNAMIC
}
