package org.offload.voice.thread;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a text may be changed by whoever wrote it: for 15 minutes, unless somebody has answered.
 * After that it can be added to.
 */
final class EditWindow {

    static final Duration LENGTH = Duration.ofMinutes(15);

    private EditWindow() {}

    /**
     * Answers whether it may be changed.
     *
     * @param written when; the last moment of the 15 minutes is within
     */
    static boolean isOpen(Instant written, Instant now, boolean answered) {
        return !answered && !now.isAfter(written.plus(LENGTH));
    }
}
