package org.offload.voice.thread;

import java.util.UUID;

/** A text of a thread that is to be read, for other rooms. */
public record ThreadText(UUID thread, UUID id, SlotNumber number, String author, String text) {

    /** Returns the path of its place. */
    public String path() {
        return ThreadPath.placeOf(thread, number);
    }
}
