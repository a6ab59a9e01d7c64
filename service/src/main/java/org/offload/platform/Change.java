package org.offload.platform;

import java.time.Instant;

/**
 * What somebody did to an entry.
 *
 * @param before the fields that became different, as they were
 * @param after the same fields, as they became
 * @param source where it came from, such as {@code by hand}
 * @param reason in words; empty where none is asked for
 */
public record Change(
        Act act,
        Values before,
        Values after,
        Instant changedAt,
        String changedBy,
        String source,
        String reason) {

    /** The kinds of change. */
    public enum Act {
        ADDED,
        CHANGED,
        WITHDRAWN
    }
}
