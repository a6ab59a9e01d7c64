package org.offload.voice.hook;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What has to be decided about a concern because of a hook.
 *
 * @param basis as it is set now
 * @param outcome none while it is open
 * @param words of whoever decided
 */
record HookTask(
        UUID concernId,
        Hook hook,
        String basis,
        LocalDate dueOn,
        @Nullable HookOutcome outcome,
        String words,
        String decidedBy,
        @Nullable Instant decidedAt) {

    boolean isOpen() {
        return outcome == null;
    }
}
