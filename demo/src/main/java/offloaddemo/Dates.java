package offloaddemo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;

/** The days that matter to the made-up unit. */
final class Dates {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** When the demonstration starts: Tuesday 7 April 2020, before the first appointment. */
    static final LocalDateTime NOW = LocalDateTime.of(2020, 4, 7, 8, 40);

    static final LocalDate TODAY = NOW.toLocalDate();

    /** The first day of the contact log, eighteen months back. */
    static final LocalDate LOG_STARTS = TODAY.minusMonths(18);

    /** The first day of the emergency arrangements. Source: Napo bulletin 205. */
    static final LocalDate EMERGENCY = LocalDate.of(2020, 3, 24);

    /** From here on staff cancelled meetings and called instead. Source: page of 21 March 2020. */
    static final LocalDate CALLS_BEGIN = LocalDate.of(2020, 3, 16);

    /** The last day on which somebody has an appointment. */
    static final LocalDate DIARY_ENDS = TODAY.plusDays(14);

    // England and Wales, from the first day of the log to the last of the diary.
    private static final Set<LocalDate> BANK_HOLIDAYS =
            Set.of(
                    LocalDate.of(2018, 12, 25),
                    LocalDate.of(2018, 12, 26),
                    LocalDate.of(2019, 1, 1),
                    LocalDate.of(2019, 4, 19),
                    LocalDate.of(2019, 4, 22),
                    LocalDate.of(2019, 5, 6),
                    LocalDate.of(2019, 5, 27),
                    LocalDate.of(2019, 8, 26),
                    LocalDate.of(2019, 12, 25),
                    LocalDate.of(2019, 12, 26),
                    LocalDate.of(2020, 1, 1),
                    LocalDate.of(2020, 4, 10),
                    LocalDate.of(2020, 4, 13));

    private Dates() {}

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !BANK_HOLIDAYS.contains(day);
    }

    /** Returns the first working day at or after the given one. */
    static LocalDate workingFrom(LocalDate day) {
        return isWorkingDay(day) ? day : workingFrom(day.plusDays(1));
    }

    /** Returns the last working day at or before the given one. */
    static LocalDate workingUpTo(LocalDate day) {
        return isWorkingDay(day) ? day : workingUpTo(day.minusDays(1));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
