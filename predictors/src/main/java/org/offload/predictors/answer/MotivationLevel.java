package org.offload.predictors.answer;

/** How motivated somebody is. Its ordinal is its score, 0 to 2. */
public enum MotivationLevel {
    /** Fully. */
    FULL_MOTIVATION,
    /** Partly. */
    PARTIAL_MOTIVATION,
    /** Not at all. */
    NO_MOTIVATION
}
