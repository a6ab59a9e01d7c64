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

    /** Answers whether two hold on the same day; the fields are those of the first and last day. */
    public static boolean overlap(Values one, Values other, String from, String to) {
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
