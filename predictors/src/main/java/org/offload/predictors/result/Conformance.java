package org.offload.predictors.result;

/** Where the public service contradicts its own rules, whether that is kept. */
public enum Conformance {
    /** As the public service answers, with its quirks. For comparing, and for replaying. */
    AS_PUBLISHED,
    /** As its rules say. For new assessments. The README lists each difference. */
    CORRECTED
}
