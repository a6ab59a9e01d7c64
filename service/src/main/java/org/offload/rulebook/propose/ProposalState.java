package org.offload.rulebook.propose;

import java.util.Set;

/** How far a proposal has come. */
enum ProposalState {
    OPEN,
    /** The booking was changed, as proposed or in another way. */
    ACCEPTED,
    /** The booking stays as it was. */
    REFUSED,
    /** Nobody needs it any more: the rules, or the booking, have changed. */
    GONE,
    /** Accepted, and taken back on the same day. */
    UNDONE;

    /** Returns the states that may follow. */
    Set<ProposalState> next() {
        return switch (this) {
            case OPEN -> Set.of(ACCEPTED, REFUSED, GONE);
            case ACCEPTED -> Set.of(UNDONE);
            case REFUSED, GONE, UNDONE -> Set.of();
        };
    }
}
