package org.offload.voice.thread;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * That moderators look first.
 *
 * @param scopeId a thread, or {@link #EVERYWHERE}
 * @param until none: until somebody ends it
 * @param setBy who said so, by name
 */
public record Hold(UUID scopeId, Instant since, @Nullable Instant until, String setBy) {

    /** Stands for all threads. */
    public static final UUID EVERYWHERE = new UUID(0, 0);

    /** Answers whether it holds at a moment; the last one is not within. */
    boolean holds(Instant now) {
        return until == null || now.isBefore(until);
    }

    /** Answers whether this one goes on longer than another. */
    boolean outlasts(Hold other) {
        return until == null || other.until() != null && until.isAfter(other.until());
    }
}
