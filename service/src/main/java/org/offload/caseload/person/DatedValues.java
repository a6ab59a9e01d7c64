package org.offload.caseload.person;

import org.offload.platform.Entry;
import org.offload.platform.Field;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.Values;

import java.time.LocalDate;
import java.util.List;

/** What the parts share that are kept as dated values: from a day on, until there is another. */
final class DatedValues {

    static final String FROM = "valid_from";
    static final String TO = "valid_to";

    private DatedValues() {}

    /** Returns the rows of one kind, such as {@code HARM}, the latest first. */
    static PartTable table(String words, String kind, Field... fields) {
        return PartTable.several(words, "caseload.dated_value", "crn", "value_id", fields)
                .where("kind", kind)
                .orderedBy("valid_from desc, value_id desc");
    }

    /** Returns the latest that has begun, and those to come. */
    static List<Entry> latest(List<Entry> latestFirst, LocalDate today) {
        List<Entry> begun = latestFirst.stream().filter(entry -> hasBegun(entry, today)).toList();
        return latestFirst.stream()
                .filter(entry -> !hasBegun(entry, today) || entry.equals(begun.getFirst()))
                .toList();
    }

    private static boolean hasBegun(Entry entry, LocalDate today) {
        return entry.values().day(FROM).filter(day -> !day.isAfter(today)).isPresent();
    }

    /** What somebody assessed, they assessed today or before. */
    static void requirePast(Values values, Reading reading, LocalDate today) {
        if (values.day(FROM).filter(day -> day.isAfter(today)).isPresent()) {
            reading.refuse(FROM, "caseload.part.future");
        }
    }
}
