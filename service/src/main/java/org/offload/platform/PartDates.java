package org.offload.platform;

import java.time.LocalDate;
import java.util.List;

/** The days between which an entry of a part holds: both inclusive, none for always. */
public final class PartDates {

    private PartDates() {}

    /**
     * Refuses an end before its beginning.
     *
     * @param from the field of the beginning
     * @param to the field of the end, where it is said
     */
    public static void requireOrder(Values values, Reading reading, String from, String to) {
        boolean wrong =
                values.day(from)
                        .flatMap(day -> values.day(to).filter(end -> end.isBefore(day)))
                        .isPresent();
        if (wrong) {
            reading.refuse(to, "platform.part.order");
        }
    }

    /**
     * Answers whether another entry says the same and holds on one of the same days.
     *
     * @param id of the entry that is being saved; empty for a new one
     * @param same the field in which both say the same
     */
    public static boolean isTwice(
            List<Entry> entries, String id, Values values, String same, String from, String to) {
        return entries.stream()
                .filter(other -> !other.id().equals(id))
                .map(Entry::values)
                .filter(other -> other.text(same).equals(values.text(same)))
                .anyMatch(other -> overlap(other, values, from, to));
    }

    private static boolean overlap(Values one, Values other, String from, String to) {
        return !begin(one, from).isAfter(end(other, to))
                && !begin(other, from).isAfter(end(one, to));
    }

    private static LocalDate begin(Values values, String from) {
        return values.day(from).orElse(LocalDate.MIN);
    }

    private static LocalDate end(Values values, String to) {
        return values.day(to).orElse(LocalDate.MAX);
    }

    /**
     * Returns the entries that have not ended before today.
     *
     * @param to the field of the last day
     */
    public static List<Entry> notEnded(List<Entry> entries, String to, LocalDate today) {
        return entries.stream()
                .filter(one -> one.values().day(to).filter(end -> end.isBefore(today)).isEmpty())
                .toList();
    }
}
