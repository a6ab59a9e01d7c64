package org.offload.predictors.answer;

/** Whether somebody has a qualification (4.9). */
public enum Qualifications {
    /** At least one. */
    ANY_QUALIFICATION,
    /** None. */
    NO_QUALIFICATIONS
}
