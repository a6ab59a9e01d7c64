package org.offload.platform;

import java.time.LocalDate;

/** The working days of England and Wales. */
public interface WorkingDays {

    /** Answers whether offices work on this day: no weekend, no bank holiday. */
    boolean isWorkingDay(LocalDate day);

    /**
     * Returns why nobody works on this day, such as {@code Good Friday}; empty on a working day.
     */
    String reasonOff(LocalDate day);

    /** Returns the last working day at or before the given one. */
    default LocalDate lastUpTo(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** Returns the first working day at or after the given one. */
    default LocalDate firstFrom(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
