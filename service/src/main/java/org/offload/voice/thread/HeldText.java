package org.offload.voice.thread;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A text that waits for a moderator.
 *
 * @param id that it will have; of what begins a thread, any
 * @param thread {@link UnnamedText#NONE} while it is to begin one
 * @param isPublic whether anybody may read the thread that it begins or stands in
 * @param opening what it begins; none for what answers in a thread
 * @param parent the text that it answers; {@link UnnamedText#NONE} for a comment
 * @param reason why it was rejected; none otherwise
 */
public record HeldText(
        UUID id,
        UUID thread,
        UUID parent,
        boolean isPublic,
        @Nullable Opening opening,
        HeldWhy why,
        Author author,
        String text,
        Instant heldAt,
        HeldState state,
        @Nullable RemovalReason reason,
        int version) {

    /**
     * What a text begins.
     *
     * @param about what the thread is about
     * @param isPublic whether anybody may read the thread, outside the service too
     */
    public record Opening(ThreadKind kind, String title, About about, boolean isPublic) {}

    /** Returns all that it says. */
    public String words() {
        return opening == null ? text : opening.title() + "\n" + text;
    }
}
