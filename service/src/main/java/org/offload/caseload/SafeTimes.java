package org.offload.caseload;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /**
     * Reads what is stored.
     *
     * @param days the numbers of the days, Monday is 1, such as {@code 12345}; empty for nothing
     *     agreed
     */
    public static Optional<SafeTimes> read(
            @Nullable String days, @Nullable LocalTime from, @Nullable LocalTime to) {
        if (days == null || days.isEmpty() || from == null || to == null) {
            return Optional.empty();
        }
        Set<DayOfWeek> read = EnumSet.noneOf(DayOfWeek.class);
        days.chars().forEach(digit -> read.add(DayOfWeek.of(digit - '0')));
        return Optional.of(new SafeTimes(read, from, to));
    }

    /** Returns the days as they are stored: {@code 12345} for Monday to Friday. */
    public String daysAsStored() {
        return days.stream()
                .sorted()
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining());
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
