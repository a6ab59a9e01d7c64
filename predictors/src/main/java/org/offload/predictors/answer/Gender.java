package org.offload.predictors.answer;

/** The sex that the instruments were made for. */
public enum Gender {
    /** A man. */
    MALE,
    /** A woman. */
    FEMALE
}
