package org.offload.caseload;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When it is safe to call someone.
 *
 * @param days the days of the week; none means nothing was agreed
 * @param from the first minute, inclusive
 * @param to the last minute, exclusive; after {@code from}
 */
public record SafeTimes(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    private static final int DAYS_TO_LOOK = 8;

    /**
     * @throws IllegalArgumentException if the end is not after the start
     */
    public SafeTimes {
        days = Set.copyOf(days);
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("Safe times end after they start, not " + to);
        }
    }

    /** Returns any day from nine to five, for people with whom nothing narrower was agreed. */
    public static SafeTimes officeHours() {
        return new SafeTimes(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0));
    }

    /** Answers whether a call at this moment is safe. */
    public boolean include(LocalDateTime moment) {
        return days.contains(moment.getDayOfWeek())
                && !moment.toLocalTime().isBefore(from)
                && moment.toLocalTime().isBefore(to);
    }

    /** Returns the first safe moment at or after the given one; none if no day is safe. */
    public Optional<LocalDateTime> firstFrom(LocalDateTime earliest) {
        if (include(earliest)) {
            return Optional.of(earliest);
        }
        return earliest.toLocalDate()
                .datesUntil(earliest.toLocalDate().plusDays(DAYS_TO_LOOK))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .map(day -> day.atTime(from))
                .filter(moment -> !moment.isBefore(earliest))
                .findFirst();
    }
}
