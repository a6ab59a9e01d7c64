package org.offload.voice.thread;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a thread is about, as another room names it; opaque here.
 *
 * @param kind such as {@code place}
 * @param id within that kind
 */
public record About(String kind, String id) {

    static final String PLACE = "place";
    static final String UNIT = "unit";
    static final String CONCERN = "concern";
    static final String THREAD = "thread";

    /** Nothing in particular. */
    public static final About NOTHING = new About("", "");

    private static final Pattern SHAPE = Pattern.compile("[a-z]{1,20}/[A-Za-z0-9._:-]{1,60}");

    /** Reads one; none if it has another shape. */
    public static Optional<About> parse(String reference) {
        if (reference.isEmpty()) {
            return Optional.of(NOTHING);
        }
        String[] parts = reference.split("/", 2);
        return SHAPE.matcher(reference).matches()
                ? Optional.of(new About(parts[0], parts[1]))
                : Optional.empty();
    }

    boolean isNothing() {
        return kind.isEmpty();
    }

    /** Returns it as an address and the database have it. */
    @Override
    public String toString() {
        return isNothing() ? "" : kind + "/" + id;
    }
}
