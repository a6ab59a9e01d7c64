package org.offload.caseload.day;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.caseload.SafeTimes;
import org.offload.caseload.day.DueContact.Seen;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What of a case decides its lines.
 *
 * @param consequence 0 to 3, from the level of harm
 * @param lastAttempt the last call since then that did not reach the person
 * @param bookings appointments without an outcome, past and future
 */
public record CaseState(
        Crn crn,
        String initials,
        StaffId manager,
        int consequence,
        Optional<AgreedContact> agreed,
        Optional<Seen> lastSeen,
        Optional<LocalDateTime> lastAttempt,
        SafeTimes safeTimes,
        List<Booking> bookings,
        List<ReviewDue> reviews) {

    private static final int HOURS_BETWEEN_CALLS = 2; // our setting: nobody is rung at once again

    public CaseState {
        bookings = List.copyOf(bookings);
        reviews = List.copyOf(reviews);
    }

    /** An appointment without an outcome. */
    public record Booking(
            UUID contactId,
            String type,
            LocalDate day,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt) {}

    /** A registration that is to be looked at by a day. */
    public record ReviewDue(UUID registrationId, LocalDate by) {}

    /** Returns when it is worth calling again, after a call that did not reach the person. */
    Optional<LocalDateTime> callAgainAt() {
        return lastAttempt.flatMap(at -> safeTimes.firstFrom(at.plusHours(HOURS_BETWEEN_CALLS)));
    }
}
