package org.offload.platform;

import java.util.List;

/**
 * Something wrong with one field of a form, in words that say what to do.
 *
 * @param field the name of the field
 * @param key of the message
 * @param arguments for the message, in order
 */
public record Problem(String field, String key, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** Answers whether it tells that somebody else has saved meanwhile what a form changes. */
    boolean tellsOfAnother() {
        return key.endsWith(".changed");
    }

    /** Returns a problem. */
    public static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }
}
