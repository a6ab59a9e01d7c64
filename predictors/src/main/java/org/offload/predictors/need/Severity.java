package org.offload.predictors.need;

/** How much of a need a section tells. */
public enum Severity {
    /** None. */
    NONE(0),
    /** A need. */
    STANDARD(1),
    /** A severe one, which tiers count twice. */
    SEVERE(2);

    private final int times;

    Severity(int times) {
        this.times = times;
    }

    /** Returns how often it counts for the older tier. */
    public int times() {
        return times;
    }
}
