package org.offload.caseload.relation;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a contact is about. Written as {@code 1} for event 1, {@code 1-R-<id>} for a requirement of
 * it, {@code 1-L-<id>} for a condition of its licence; empty for the person.
 *
 * @param event none for the person
 * @param component {@code R-<id>} or {@code L-<id>} of that event; empty for the event itself
 */
public record Relation(@Nullable Integer event, String component) {

    private static final String COMPONENT = "[RL]-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})(?:-(" + COMPONENT + "))?");

    public Relation {
        boolean isOne = component.isEmpty() || event != null && component.matches(COMPONENT);
        if (!isOne) {
            throw new IllegalArgumentException("A contact is about one thing, of one event");
        }
    }

    /** Returns the relation to the person alone. */
    public static Relation person() {
        return new Relation(null, "");
    }

    /** Returns the relation to an event; to the person for none. */
    public static Relation event(@Nullable Integer number) {
        return new Relation(number, "");
    }

    /** Returns the relation to a requirement of an event. */
    public static Relation requirement(int event, UUID id) {
        return new Relation(event, "R-" + id);
    }

    /** Returns the relation to a condition of the licence of an event. */
    public static Relation condition(int event, UUID id) {
        return new Relation(event, "L-" + id);
    }

    /** Reads the text; none if it is no such text. */
    public static Optional<Relation> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(person());
        }
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String component = parts.group(2);
        return Optional.of(
                new Relation(Integer.valueOf(parts.group(1)), component == null ? "" : component));
    }

    /** Answers whether it is about a requirement or a condition. */
    public boolean isComponent() {
        return !component.isEmpty();
    }

    /** Returns the text. */
    public String text() {
        if (event == null) {
            return "";
        }
        return isComponent() ? event + "-" + component : event.toString();
    }
}
