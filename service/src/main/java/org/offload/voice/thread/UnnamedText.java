package org.offload.voice.thread;

import java.util.UUID;

/**
 * A text whose author nobody knows.
 *
 * @param id drawn at random by its author
 * @param parent the text that it answers; all zeros for a comment
 * @param handle what its author is called in this thread
 */
public record UnnamedText(UUID id, UUID parent, String handle, String text) {

    /** Stands for no text. */
    public static final UUID NONE = new UUID(0, 0);
}
