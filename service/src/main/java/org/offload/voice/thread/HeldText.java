package org.offload.voice.thread;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A text that waits for a moderator.
 *
 * @param id that it will have
 * @param parent the text that it answers; {@link UnnamedText#NONE} for a comment
 * @param reason why it was rejected; none otherwise
 */
public record HeldText(
        UUID id,
        UUID thread,
        UUID parent,
        HeldWhy why,
        Author author,
        String text,
        Instant heldAt,
        HeldState state,
        @Nullable RemovalReason reason,
        int version) {}
