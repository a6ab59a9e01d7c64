package org.offload.worklist.offload;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;

import java.time.Instant;
import java.util.UUID;

/**
 * A line that is, was or may be handed to somebody else.
 *
 * @param answer a word with the answer; empty for none
 */
public record Offload(
        UUID offloadId,
        UUID lineId,
        Crn crn,
        StaffId fromId,
        String fromName,
        StaffId toId,
        String toName,
        String initials,
        String what,
        String note,
        Instant replyBy,
        OffloadState state,
        String answer,
        Instant askedAt,
        @Nullable Instant answeredAt) {

    /** Answers whether the reply is late. */
    public boolean isLate(Instant now) {
        return state == OffloadState.ASKED && replyBy.isBefore(now);
    }
}
