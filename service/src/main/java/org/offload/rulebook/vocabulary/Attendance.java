package org.offload.rulebook.vocabulary;

/** Who goes to see somebody face to face, from the fewest to the most. */
public enum Attendance {
    ALONE,
    PAIR,
    PAIR_WITH_POLICE
}
