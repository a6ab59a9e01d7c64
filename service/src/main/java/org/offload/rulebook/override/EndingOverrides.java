package org.offload.rulebook.override;

/** When somebody is told that an override ends. */
public final class EndingOverrides {

    /** Days before its last one, and after it; what was refused is told for as long. */
    public static final int DAYS = 7;

    private EndingOverrides() {}
}
