package org.offload.caseload.search;

import org.offload.platform.Reading;
import org.offload.platform.Typed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A date of birth as somebody typed it, and the dates that it may be by a slip: day and month
 * swapped, one digit another, two digits swapped.
 *
 * @param slips without the typed date, in no order
 */
record Births(LocalDate typed, Set<LocalDate> slips) {

    private static final Pattern THREE_NUMBERS =
            Pattern.compile("(\\d{1,2})[ ./-](\\d{1,2})[ ./-](\\d{4}|\\d{2})");
    private static final int OLDEST = 120;

    Births {
        slips = Set.copyOf(slips);
    }

    /**
     * Reads a date; none for anything else, or for a day that cannot be anybody's birthday. A day
     * and month that only make a date when they are swapped are taken so.
     */
    static Optional<Births> of(String text, LocalDate today) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return Optional.empty(); // words such as "tomorrow" are names here
        }
        return read(text, today)
                .or(
                        () ->
                                Optional.of(THREE_NUMBERS.matcher(text).replaceFirst("$2/$1/$3"))
                                        .flatMap(swapped -> read(swapped, today)))
                .map(day -> new Births(day, slipsOf(day, today)));
    }

    private static Optional<LocalDate> read(String text, LocalDate today) {
        return new Reading(new Typed(Map.of("q", List.of(text))), "", today)
                .date("q")
                .map(day -> withoutFuture(text, day, today))
                .filter(day -> isBirthday(day, today));
    }

    /** Two digits of a year mean the last hundred years: nobody is born in the next ten. */
    private static LocalDate withoutFuture(String text, LocalDate day, LocalDate today) {
        boolean twoDigits =
                THREE_NUMBERS
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(found -> !found.matches(".*\\d{4}"));
        return twoDigits && day.isAfter(today) ? day.minusYears(100) : day;
    }

    private static boolean isBirthday(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(today.minusYears(OLDEST));
    }

    private static Set<LocalDate> slipsOf(LocalDate typed, LocalDate today) {
        Set<LocalDate> slips = new LinkedHashSet<>();
        String digits =
                "%02d%02d%04d"
                        .formatted(typed.getDayOfMonth(), typed.getMonthValue(), typed.getYear());
        add(slips, digits.substring(2, 4) + digits.substring(0, 2) + digits.substring(4), today);
        for (int at = 0; at < digits.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                add(slips, digits.substring(0, at) + digit + digits.substring(at + 1), today);
            }
            if (at > 0) {
                String swapped = "" + digits.charAt(at) + digits.charAt(at - 1);
                add(slips, digits.substring(0, at - 1) + swapped + digits.substring(at + 1), today);
            }
        }
        slips.remove(typed);
        return slips;
    }

    private static void add(Set<LocalDate> slips, String digits, LocalDate today) {
        try {
            LocalDate day =
                    LocalDate.of(
                            Integer.parseInt(digits.substring(4)),
                            Integer.parseInt(digits.substring(2, 4)),
                            Integer.parseInt(digits.substring(0, 2)));
            if (isBirthday(day, today)) {
                slips.add(day);
            }
        } catch (DateTimeException e) {
            // No such day, so no slip either.
        }
    }
}
