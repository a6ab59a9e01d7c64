package org.offload.rulebook.override;

import java.util.Set;

/** The life of an override. */
enum OverrideState {
    /** Waits for whoever must agree to less contact, however long that takes. */
    ASKED,
    /** Decided; it holds until its last day. */
    IN_FORCE,
    REFUSED,
    /** Taken back, or another was asked for, before there was an answer. */
    WITHDRAWN,
    /** Ended before its last day, or another has taken its place. */
    ENDED;

    /** Returns the states that may follow. */
    Set<OverrideState> next() {
        return switch (this) {
            case ASKED -> Set.of(IN_FORCE, REFUSED, WITHDRAWN);
            case IN_FORCE -> Set.of(ENDED);
            case REFUSED, WITHDRAWN, ENDED -> Set.of();
        };
    }
}
