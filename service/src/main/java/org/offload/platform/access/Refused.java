package org.offload.platform.access;

import org.offload.platform.Access.Decision;

/** Ends a request that the access decision refused. */
class Refused extends RuntimeException {

    private final transient Decision decision;

    Refused(Decision decision) {
        super(decision.getClass().getSimpleName());
        this.decision = decision;
    }

    Decision decision() {
        return decision;
    }
}
