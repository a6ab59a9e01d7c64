package org.offload.caseload.overview;

import org.jspecify.annotations.Nullable;
import org.offload.platform.PlainDates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A row of the contact log.
 *
 * @param note the latest one; none if there is none, or none that may be shown
 * @param notes how many there are
 */
public record LogEntry(
        UUID contactId,
        String type,
        LocalDate onDay,
        @Nullable LocalTime startsAt,
        @Nullable String outcome,
        boolean appointment,
        boolean sensitive,
        boolean system,
        @Nullable Integer eventNumber,
        String recordedBy,
        @Nullable String note,
        int notes) {

    /** Answers whether there are notes that are kept back. */
    public boolean keepsBack() {
        return note == null && notes > 0;
    }

    /** Returns when it was or will be, in words. */
    public String when() {
        return PlainDates.shortDay(onDay)
                + " "
                + onDay.getYear()
                + (startsAt == null ? "" : ", " + PlainDates.time(startsAt));
    }
}
