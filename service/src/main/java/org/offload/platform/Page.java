package org.offload.platform;

import org.jspecify.annotations.Nullable;

/** What a template takes: a record that knows its frame. */
public interface Page {

    Frame frame();

    /** Returns what a browser may load and run for it, as {@link ContentPolicy} says it. */
    default String contentPolicy() {
        return ContentPolicy.OURS_ONLY;
    }

    /** Returns the part of it that is kept compressed; none of most pages. */
    default @Nullable Pressed pressed() {
        return null;
    }

    /** Returns a text of the messages. */
    default String say(String key, Object... arguments) {
        return frame().say(key, arguments);
    }

    /** Answers whether a link to a page of this job leads the visitor anywhere. */
    default boolean may(Job job) {
        return frame().visit().may(job);
    }

    /** Returns the word for a value of one of our enums. */
    default String name(String prefix, Enum<?> value) {
        return frame().visit().words().name(prefix, value);
    }
}
