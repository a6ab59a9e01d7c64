package org.offload.platform;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as GOV.UK writes them. */
public final class PlainDates {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter NAMED_DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TYPED_DAY =
            DateTimeFormatter.ofPattern("d/M/yyyy", Locale.UK);
    private static final DateTimeFormatter TYPED_TIME =
            DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    private PlainDates() {}

    /** Returns {@code 7 April 2020}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Returns {@code 7 April 2020} or {@code 7 Ebrill 2020}. */
    public static String day(LocalDate day, Language language) {
        return DAY.withLocale(language.locale()).format(day);
    }

    /** Returns {@code Tue 7 Apr}, for lists. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** Returns {@code Tuesday 7 April 2020}. */
    public static String namedDay(LocalDate day) {
        return NAMED_DAY.format(day);
    }

    /** Returns {@code 9am}, {@code 9:30am} or {@code 2:15pm}. */
    public static String time(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    /** Returns {@code 7 April 2020 at 9:30am}. */
    public static String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + " at " + time(moment.toLocalTime());
    }

    /** Returns {@code 7/4/2020}, as a form takes it. */
    public static String typed(LocalDate day) {
        return TYPED_DAY.format(day);
    }

    /** Returns {@code 9:30}, as a form takes it. */
    public static String typed(LocalTime time) {
        return TYPED_TIME.format(time);
    }
}
