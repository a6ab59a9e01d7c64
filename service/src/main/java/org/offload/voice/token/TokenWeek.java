package org.offload.voice.token;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;

/**
 * The week of one key: tokens are drawn for 7 days, and spent for 14.
 *
 * @param monday on which it begins
 */
public record TokenWeek(LocalDate monday) {

    private static final int DAYS = 7;
    private static final int DAYS_AHEAD = 2;

    public TokenWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("Not a Monday: " + monday);
        }
    }

    /** Returns the week of a day. */
    public static TokenWeek of(LocalDate day) {
        return new TokenWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /**
     * Reads a week as the directory of keys names it, such as {@code 2020-W15}.
     *
     * @throws java.time.DateTimeException if it is none
     */
    public static TokenWeek parse(String week) {
        return new TokenWeek(LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE));
    }

    /** Returns the last week whose key is announced by a day: 48 hours before it begins. */
    static TokenWeek announcedBy(LocalDate day) {
        return of(day.plusDays(DAYS_AHEAD));
    }

    TokenWeek next() {
        return new TokenWeek(monday.plusDays(DAYS));
    }

    /** Answers whether tokens are drawn on a day. */
    public boolean isDrawnOn(LocalDate day) {
        return of(day).equals(this);
    }

    /** Answers whether tokens are spent on a day. */
    public boolean isSpentOn(LocalDate day) {
        return !day.isBefore(monday) && day.isBefore(monday.plusDays(2 * DAYS));
    }

    /** Returns it as the directory of keys names it, such as {@code 2020-W15}. */
    @Override
    public String toString() {
        return DateTimeFormatter.ISO_WEEK_DATE.format(monday).substring(0, "2020-W15".length());
    }
}
