package org.offload.predictors.answer;

/** Whether somebody does something good. Its ordinal is its score, 0 to 2. */
public enum YesSometimesNo {
    /** Yes. */
    YES,
    /** At times. */
    SOMETIMES,
    /** No. */
    NO
}
