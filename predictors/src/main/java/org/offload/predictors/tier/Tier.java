package org.offload.predictors.tier;

/** A tier, the highest first. */
public enum Tier {
    /** The highest. */
    A,
    /** Below A. */
    B,
    /** Below B. */
    C,
    /** Below C. */
    D,
    /** Below D. */
    E,
    /** Below E. */
    F,
    /** The lowest. */
    G,
    /** There are no scores to reckon with. */
    MISSING,
    /** There is no active event. */
    NOT_SUPERVISED;

    /** Whether this one is higher than another. */
    public boolean isAbove(Tier other) {
        return compareTo(other) < 0;
    }

    static Tier higher(Tier one, Tier other) {
        return one.isAbove(other) ? one : other;
    }
}
