package org.offload.voice.exchange;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A thread as another system wrote it, in the words of {@link ThreadJson} but for the numbers.
 *
 * @param head what is known of it, with its opening text
 * @param comments in the order of the file
 */
record ForeignThread(ObjectNode head, List<Comment> comments) {

    /**
     * A comment.
     *
     * @param answers the id of the comment that it answers; empty if it answers the opening text
     * @param at when it was published; none if the file does not say
     */
    record Comment(String id, String answers, @Nullable LocalDateTime at, ObjectNode said) {}
}
