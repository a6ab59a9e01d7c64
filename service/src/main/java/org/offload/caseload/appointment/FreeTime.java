package org.offload.caseload.appointment;

import org.offload.caseload.SafeTimes;
import org.offload.platform.WorkingDays;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for a time that suits: rules without a calendar of their own. */
public final class FreeTime {

    private static final LocalTime FIRST = LocalTime.of(9, 0); // our setting: the usual office day
    private static final LocalTime LAST = LocalTime.of(17, 0);
    private static final int STEP_MINUTES = 15;

    private FreeTime() {}

    /**
     * Returns the day to propose for the next contact: the last working day that is in time; the
     * next working day where none is left.
     *
     * @param from the day of this contact
     */
    public static LocalDate day(LocalDate from, int everyDays, WorkingDays calendar) {
        LocalDate day = calendar.lastUpTo(from.plusDays(everyDays));
        return day.isAfter(from) ? day : calendar.firstFrom(from.plusDays(1));
    }

    /**
     * Returns the first time at which nobody is busy, the usual time first, then onward through the
     * day, then from its beginning.
     *
     * @param busy slots that are taken
     * @param safe times to keep to, for a call
     */
    public static Optional<LocalTime> time(
            LocalDate day,
            LocalTime usual,
            int minutes,
            Set<Integer> busy,
            Optional<SafeTimes> safe) {
        return Stream.concat(
                        Stream.of(usual), Stream.concat(steps(usual, LAST), steps(FIRST, usual)))
                .filter(start -> !start.isBefore(FIRST))
                .filter(start -> !start.isAfter(LAST.minusMinutes(minutes)))
                .filter(start -> safe.isEmpty() || safe.get().include(day.atTime(start)))
                .filter(
                        start ->
                                Slots.of(start, start.plusMinutes(minutes))
                                        .noneMatch(busy::contains))
                .findFirst();
    }

    /** Counts in minutes of the day, since a time after midnight is an early one again. */
    private static Stream<LocalTime> steps(LocalTime from, LocalTime to) {
        int first = from.toSecondOfDay() / 60 / STEP_MINUTES * STEP_MINUTES;
        return IntStream.iterate(
                        first,
                        minute -> minute * 60 < to.toSecondOfDay(),
                        minute -> minute + STEP_MINUTES)
                .mapToObj(minute -> LocalTime.ofSecondOfDay(minute * 60L));
    }
}
