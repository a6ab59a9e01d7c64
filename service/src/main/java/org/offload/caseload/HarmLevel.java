package org.offload.caseload;

/** Risk of serious harm, from low to very high. */
public enum HarmLevel {
    LOW(0),
    MEDIUM(1),
    HIGH(2),
    VERY_HIGH(3);

    private final int consequence;

    HarmLevel(int consequence) {
        this.consequence = consequence;
    }

    /** Returns what comes first among equals: 0 (low) to 3 (very high). */
    public int consequence() {
        return consequence;
    }
}
