package org.offload.rulebook.vocabulary;

/** What must be done where the tables leave no way to meet. */
public enum Gap {
    /** No telephone, and face to face is not allowed. */
    SUPPLY_PHONE,
    /** Somebody who may must look whether the person is well. */
    WELFARE_CHECK,
    /** The lead of the team decides. */
    ASK_SPO
}
