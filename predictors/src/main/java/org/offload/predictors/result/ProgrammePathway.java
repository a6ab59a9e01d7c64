package org.offload.predictors.result;

/** Which programmes somebody's needs and risks call for. */
public enum ProgrammePathway {
    /** High intensity. */
    HIGH,
    /** Moderate intensity. */
    MODERATE,
    /** Other ways than a programme. */
    ALTERNATIVE,
    /** Too much is missing to say. */
    OMISSION
}
