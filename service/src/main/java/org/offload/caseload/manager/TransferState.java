package org.offload.caseload.manager;

import java.util.Map;
import java.util.Set;

/** The life of one item of a transfer. */
public enum TransferState {
    /** Asked for; still with whoever has it. */
    REQUESTED,
    /** Taken: it has moved. */
    ACCEPTED,
    REJECTED,
    /** Taken back before there was an answer, or over before there was one. */
    WITHDRAWN;

    private static final Map<TransferState, Set<TransferState>> NEXT =
            Map.of(
                    REQUESTED, Set.of(ACCEPTED, REJECTED, WITHDRAWN),
                    ACCEPTED, Set.of(),
                    REJECTED, Set.of(),
                    WITHDRAWN, Set.of());

    /** Answers whether the one may follow the other. */
    public boolean mayBecome(TransferState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
