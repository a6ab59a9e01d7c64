package org.offload.rulebook.minutes;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.ContactMode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How many minutes a contact of one mode takes from a day on, as somebody has set it.
 *
 * @param validFrom the first day
 * @param nextFrom the first day of the figure after it; none for the last one
 * @param minutes of one contact, 1 to 480
 * @param reason why, and where the figure is from
 * @param setBy the user name of whoever set it; empty if it came with Offload
 * @param setAt none if it came with Offload
 * @param takenBackAt none if it was not taken back
 */
record Figure(
        UUID minutesId,
        ContactMode mode,
        LocalDate validFrom,
        @Nullable LocalDate nextFrom,
        int minutes,
        String reason,
        String setBy,
        String setName,
        @Nullable Instant setAt,
        String takenBackName,
        @Nullable Instant takenBackAt,
        String takenBackReason) {

    /** Answers whether it holds on a day or has held before, so that what was shown rests on it. */
    boolean hasBegunOn(LocalDate day) {
        return !validFrom.isAfter(day);
    }
}
