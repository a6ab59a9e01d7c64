package org.offload.rulebook.again;

import org.jspecify.annotations.Nullable;
import org.offload.rulebook.book.Area;

import java.time.Instant;
import java.util.UUID;

/**
 * The cases of an area, worked out again.
 *
 * @param afterCrn the last case that was; empty at the start
 * @param cases how many were so far
 * @param changed how many of them wait for something else than before
 */
public record Recalculation(
        UUID id,
        Area area,
        Why reason,
        String afterCrn,
        int cases,
        int changed,
        @Nullable Instant finishedAt) {

    /** Why cases are worked out again. */
    public enum Why {
        PUBLISHED,
        ENDED,
        /** The status of a place has changed. */
        PLACE,
        /** A day has passed. */
        NIGHT
    }
}
