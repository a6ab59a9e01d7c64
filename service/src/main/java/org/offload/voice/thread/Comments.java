package org.offload.voice.thread;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Pressed;

import java.util.Optional;

/**
 * The comments on one page of a thread, rendered.
 *
 * @param isUnnamed whether one of them is without a name
 * @param next the comment with which the next page begins; none on the last one
 */
record Comments(Content content, boolean isUnnamed, Optional<Integer> next) {

    /** Returns them rendered and compressed, for many readers. */
    Comments shared() {
        return new Comments(Pressed.of(content), isUnnamed, next);
    }

    /** Returns what is shared with other readers; none for a reader who has own texts in it. */
    @Nullable Pressed pressed() {
        return content instanceof Pressed shared ? shared : null;
    }
}
