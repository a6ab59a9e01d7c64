package org.offload.predictors.day;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day as one int, year, month and day of the month from left to right, so that later days are
 * greater numbers and whole years between two need no objects. Years 1 to 9999.
 */
public final class Day {

    private static final int MONTH = 5; // bits of the day of the month
    private static final int YEAR = 9; // and of the month
    private static final int MONTHS = 12;

    private Day() {}

    /**
     * Packs a date.
     *
     * @throws IllegalArgumentException outside the years 1 to 9999
     */
    public static int of(LocalDate date) {
        if (!isWithin(date)) {
            throw new IllegalArgumentException("The year must be 1 to 9999, not in " + date);
        }
        return pack(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Whether a date can be packed. */
    public static boolean isWithin(LocalDate date) {
        return date.getYear() >= 1 && date.getYear() <= 9999;
    }

    /** Unpacks a date. */
    public static LocalDate date(int day) {
        return LocalDate.of(year(day), month(day), ofMonth(day));
    }

    /**
     * Returns the whole years from one day to another that is not before it. Who was born on 29
     * February turns a year on 1 March in common years.
     */
    public static int years(int from, int to) {
        int ofYear = (1 << YEAR) - 1;
        boolean isToCome = (to & ofYear) < (from & ofYear);
        return year(to) - year(from) - (isToCome ? 1 : 0);
    }

    /** Returns the whole months from one day to another that is not before it. */
    public static int months(int from, int to) {
        int months = (year(to) - year(from)) * MONTHS + month(to) - month(from);
        return ofMonth(to) < ofMonth(from) ? months - 1 : months;
    }

    /** Returns the day so many months later, or the last of that month if it is shorter. */
    public static int plusMonths(int day, int months) {
        int all = year(day) * MONTHS + month(day) - 1 + months;
        int year = Math.floorDiv(all, MONTHS);
        int month = Math.floorMod(all, MONTHS) + 1;
        int last = ofMonth(day) <= 28 ? 28 : YearMonth.of(year, month).lengthOfMonth();
        return pack(year, month, Math.min(ofMonth(day), last));
    }

    private static int pack(int year, int month, int ofMonth) {
        return (year << YEAR) | (month << MONTH) | ofMonth;
    }

    private static int year(int day) {
        return day >> YEAR;
    }

    private static int month(int day) {
        return (day >> MONTH) & ((1 << (YEAR - MONTH)) - 1);
    }

    private static int ofMonth(int day) {
        return day & ((1 << MONTH) - 1);
    }
}
