package org.offload.platform;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Dates as people type them. */
final class TypedDate {

    private static final Pattern DAYS_ON = Pattern.compile("\\+(\\d{1,3})");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[ ./-](\\d{1,2})(?:[ ./-](\\d{4}|\\d{2}))?");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})\\s*(\\p{L}{3,9})\\.?(?:\\s+(\\d{4}))?");
    private static final int NEAR_MONTHS = 6;
    private static final int EARLIEST = 1800; // years; our setting
    private static final int LATEST = 2199;

    private TypedDate() {}

    static Optional<LocalDate> parse(String text, LocalDate today) {
        String typed = text.strip().toLowerCase(Locale.UK);
        try {
            return switch (typed) {
                case "today" -> Optional.of(today);
                case "tomorrow" -> Optional.of(today.plusDays(1));
                case "yesterday" -> Optional.of(today.minusDays(1));
                default ->
                        daysOn(typed, today)
                                .or(() -> numbers(typed, today))
                                .or(() -> iso(typed))
                                .filter(TypedDate::isOfOurTime);
            };
        } catch (DateTimeException e) {
            return Optional.empty(); // such as 30/2/2020
        }
    }

    /** Any other year is a slip of the hand, such as 0202 for 2020. */
    private static boolean isOfOurTime(LocalDate date) {
        return date.getYear() >= EARLIEST && date.getYear() <= LATEST;
    }

    private static Optional<LocalDate> daysOn(String typed, LocalDate today) {
        Matcher on = DAYS_ON.matcher(typed);
        return on.matches()
                ? Optional.of(today.plusDays(Integer.parseInt(on.group(1))))
                : Optional.empty();
    }

    private static Optional<LocalDate> numbers(String typed, LocalDate today) {
        Matcher numbers = NUMBERS.matcher(typed);
        if (numbers.matches()) {
            int day = Integer.parseInt(numbers.group(1));
            int month = Integer.parseInt(numbers.group(2));
            return Optional.of(inYear(numbers.group(3), month, day, today));
        }
        Matcher named = NAMED.matcher(typed);
        if (named.matches()) {
            int day = Integer.parseInt(named.group(1));
            return monthOf(named.group(2))
                    .map(month -> inYear(named.group(3), month.getValue(), day, today));
        }
        return Optional.empty();
    }

    private static Optional<Month> monthOf(String name) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.UK).startsWith(name)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    /** A date without a year is the one that is nearest to today; of two, the one to come. */
    private static LocalDate inYear(@Nullable String year, int month, int day, LocalDate today) {
        if (year != null) {
            int number = Integer.parseInt(year);
            return LocalDate.of(year.length() == 2 ? century(number, today) : number, month, day);
        }
        return IntStream.of(1, 0, -1)
                .map(years -> today.getYear() + years)
                .filter(near -> YearMonth.of(near, month).isValidDay(day))
                .mapToObj(near -> LocalDate.of(near, month, day))
                .filter(date -> !date.isBefore(today.minusMonths(NEAR_MONTHS)))
                .filter(date -> !date.isAfter(today.plusMonths(NEAR_MONTHS)))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("No such day is near " + today));
    }

    /** Two digits mean the last hundred years, or the ten to come. */
    private static int century(int number, LocalDate today) {
        int year = today.getYear() / 100 * 100 + number;
        return year > today.getYear() + 10 ? year - 100 : year;
    }

    private static Optional<LocalDate> iso(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
