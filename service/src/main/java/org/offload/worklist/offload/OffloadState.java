package org.offload.worklist.offload;

import java.util.Map;
import java.util.Set;

/** The life of an offload. */
public enum OffloadState {
    /** Offered; still the asker's. */
    ASKED,
    /** Taken. */
    ACCEPTED,
    DECLINED,
    /** Taken back before there was an answer. */
    WITHDRAWN,
    /** What it was about is done. */
    DONE;

    private static final Map<OffloadState, Set<OffloadState>> NEXT =
            Map.of(
                    ASKED, Set.of(ACCEPTED, DECLINED, WITHDRAWN, DONE),
                    ACCEPTED, Set.of(DONE),
                    DECLINED, Set.of(),
                    WITHDRAWN, Set.of(),
                    DONE, Set.of());

    /** Answers whether the one may follow the other. */
    public boolean mayBecome(OffloadState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
