package org.offload.caseload.code;

import java.util.Arrays;
import java.util.List;

/**
 * What the reference data know of one type of contact.
 *
 * @param words its description, plain
 * @param categories that a list of types is grouped by; empty for a type of none
 * @param nationalStandard whether it counts towards compliance, and may be enforced
 * @param attendance whether it wants somebody to attend
 * @param usuallySensitive whether it is sensitive unless somebody says otherwise
 * @param mayBeAhead whether one without an outcome may be recorded for a day to come
 * @param ofPerson whether it is about the person rather than about one event
 * @param bySystem whether only the system makes it
 */
public record ContactType(
        String code,
        String words,
        List<String> categories,
        boolean nationalStandard,
        boolean attendance,
        boolean usuallySensitive,
        boolean mayBeAhead,
        boolean ofPerson,
        boolean bySystem) {

    public ContactType {
        categories = List.copyOf(categories);
    }

    /** Joins what several lists know of the same code; the first gives the words. */
    static ContactType of(List<Code> entries) {
        Code first = entries.getFirst();
        return new ContactType(
                first.code(),
                first.words(),
                entries.stream().flatMap(entry -> categories(entry).stream()).distinct().toList(),
                any(entries, "ns") || any(entries, "national_standard"),
                any(entries, "attendance"),
                any(entries, "usually_sensitive"),
                any(entries, "future"),
                any(entries, "person_level"),
                any(entries, "system_generated"));
    }

    private static List<String> categories(Code entry) {
        String all = entry.flags().getOrDefault("category", "");
        return all.isEmpty() ? List.of() : Arrays.asList(all.split("\\|"));
    }

    private static boolean any(List<Code> entries, String flag) {
        return entries.stream().anyMatch(entry -> entry.is(flag));
    }
}
