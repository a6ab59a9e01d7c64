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
 * @param requirement of that event; none if it is about another thing
 * @param condition of the licence; none if it is about another thing
 */
public record Relation(
        @Nullable Integer event, @Nullable UUID requirement, @Nullable UUID condition) {

    private static final Pattern TEXT =
            Pattern.compile("(\\d{1,4})(?:-([RL])-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?");

    public Relation {
        if (requirement != null && condition != null
                || event == null && (requirement != null || condition != null)) {
            throw new IllegalArgumentException("A contact is about one thing, of one event");
        }
    }

    /** Returns the relation to the person alone. */
    public static Relation person() {
        return new Relation(null, null, null);
    }

    /** Returns the relation to an event; to the person for none. */
    public static Relation event(@Nullable Integer number) {
        return new Relation(number, null, null);
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
        Integer event = Integer.valueOf(parts.group(1));
        if (parts.group(2) == null) {
            return Optional.of(event(event));
        }
        UUID id = UUID.fromString(parts.group(3));
        return Optional.of(
                parts.group(2).equals("R")
                        ? new Relation(event, id, null)
                        : new Relation(event, null, id));
    }

    /** Returns the text. */
    public String text() {
        if (event == null) {
            return "";
        }
        if (requirement != null) {
            return event + "-R-" + requirement;
        }
        return condition == null ? event.toString() : event + "-L-" + condition;
    }
}
