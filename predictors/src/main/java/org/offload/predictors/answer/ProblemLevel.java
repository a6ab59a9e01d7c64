package org.offload.predictors.answer;

/** How much of a problem something is. Its ordinal is its score, 0 to 2. */
public enum ProblemLevel {
    /** None. */
    NO_PROBLEMS,
    /** Some. */
    SOME_PROBLEMS,
    /** Significant. */
    SIGNIFICANT_PROBLEMS
}
