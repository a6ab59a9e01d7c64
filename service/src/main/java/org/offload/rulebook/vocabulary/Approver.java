package org.offload.rulebook.vocabulary;

/** Who must agree to less contact than a rulebook asks for. */
public enum Approver {
    /** The senior probation officer who leads the team, or the named deputy. */
    SPO,
    HEAD_OF_UNIT,
    /** Nobody: less contact is forbidden. */
    FORBIDDEN
}
