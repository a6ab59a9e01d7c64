package org.offload.voice.token;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;

/**
 * The week of a key: six tokens a day are drawn for 7 days, and spent for 14.
 *
 * @param monday on which it begins
 * @param round 1, and one more each time that the key of the week was taken back
 */
public record TokenWeek(LocalDate monday, int round) implements Term {

    private static final int DAYS = 7;
    private static final int DAYS_AHEAD = 2;
    private static final int EACH_DAY = 6;
    private static final int LENGTH = "2020-W15".length();

    public TokenWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("Not a Monday: " + monday);
        }
        if (round < 1) {
            throw new IllegalArgumentException("No round: " + round);
        }
    }

    /** Returns the week of a day. */
    public static TokenWeek of(LocalDate day) {
        return new TokenWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 1);
    }

    /**
     * Reads a week as the list of keys names it, such as {@code 2020-W15} or {@code 2020-W15.2}.
     */
    static TokenWeek parse(String name) {
        String[] parts = name.split("\\.", 2);
        var monday = LocalDate.parse(parts[0] + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        return new TokenWeek(monday, parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
    }

    /** Returns the last week whose key is announced by a day: 48 hours before it begins. */
    static TokenWeek announcedBy(LocalDate day) {
        return of(day.plusDays(DAYS_AHEAD));
    }

    TokenWeek next() {
        return new TokenWeek(monday.plusDays(DAYS), 1);
    }

    /** Returns the same week with another key. */
    TokenWeek again() {
        return new TokenWeek(monday, round + 1);
    }

    /** Answers whether it takes back the key of another one. */
    boolean takesBack(Term other) {
        return other instanceof TokenWeek(LocalDate same, int before)
                && same.equals(monday)
                && before < round;
    }

    @Override
    public LocalDate firstDay() {
        return monday;
    }

    @Override
    public LocalDate drawnUntil() {
        return monday.plusDays(DAYS);
    }

    @Override
    public LocalDate spentUntil() {
        return monday.plusDays(2 * DAYS);
    }

    @Override
    public int each() {
        return EACH_DAY;
    }

    @Override
    public LocalDate keptUnder(LocalDate today) {
        return today;
    }

    @Override
    public boolean isFor(UUID thread, boolean hasOneVoiceEach) {
        return !hasOneVoiceEach;
    }

    /** Returns it as the list of keys names it. */
    @Override
    public String toString() {
        String week = DateTimeFormatter.ISO_WEEK_DATE.format(monday).substring(0, LENGTH);
        return round == 1 ? week : week + "." + round;
    }
}
