package org.offload.voice.thread;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is known of a thread besides its texts.
 *
 * @param about as {@link About} reads it; empty for nothing in particular
 * @param isPublic whether anybody may read it, outside the service too
 * @param closedAt none while it takes comments
 * @param writtenOn of a thread from elsewhere, the day its file says
 */
record Head(
        UUID threadId,
        ThreadKind kind,
        String title,
        String about,
        boolean isPublic,
        @Nullable Instant closedAt,
        @Nullable LocalDate writtenOn) {

    boolean hasOneVoiceEach() {
        return kind == ThreadKind.ONE_VOICE;
    }

    boolean isClosed() {
        return closedAt != null;
    }
}
