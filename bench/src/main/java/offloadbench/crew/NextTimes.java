package offloadbench.crew;

import offloadbench.journal.Booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Draws a time for an appointment: today, or on a working day of the next half year. */
final class NextTimes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.UK);
    private static final int DAYS = 180;
    private static final int FIRST = 9 * 60;
    private static final int LAST = 17 * 60;
    private static final int STEP = 5;

    private final RandomGenerator random;

    NextTimes(RandomGenerator random) {
        this.random = random;
    }

    /** A time as it is typed. */
    record Wanted(Booking booking) {

        void typeInto(Map<String, String> form) {
            form.put("nextDay", booking.day().format(DAY));
            form.put("nextTime", booking.startsAt().toString());
            form.put("nextMinutes", "" + booking.minutes());
        }
    }

    /** Draws one, counted from the day that the form proposes. */
    Wanted draw(Map<String, String> form) {
        LocalDate proposed = LocalDate.parse(form.getOrDefault("nextDay", ""), DAY);
        LocalDate day = proposed.plusDays(random.nextInt(DAYS));
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.plusDays(1);
        }
        int minute = random.nextInt(FIRST / STEP, LAST / STEP) * STEP;
        LocalTime startsAt = LocalTime.ofSecondOfDay(minute * 60L);
        return new Wanted(new Booking(day, startsAt, STEP * random.nextInt(1, 4)));
    }
}
