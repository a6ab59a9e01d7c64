package org.offload.organisation.keeping;

import org.offload.platform.Listing;
import org.offload.platform.Part;
import org.offload.platform.Values;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of record of the register.
 *
 * @param name the last word of its address
 * @param parts that such a record is made of; it begins with the first
 * @param list finds records, one more than a page has
 */
record Kind(String name, List<Part> parts, Function<Listing.Ask, List<Listing.Row>> list) {

    Kind {
        parts = List.copyOf(parts);
    }

    static final String STAFF = "staff";
    static final String TEAMS = "teams";
    static final String OFFICES = "offices";

    Part first() {
        return parts.getFirst();
    }

    String path() {
        return "/administration/" + name;
    }

    /** Returns the prefix of its messages. */
    String words() {
        return "organisation.kind." + name;
    }

    /** Returns what a record is called, by its first part. */
    static String title(Values first) {
        return Stream.of("forename", "surname", "name")
                .map(first::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
