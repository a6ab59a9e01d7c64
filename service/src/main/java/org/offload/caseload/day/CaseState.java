package org.offload.caseload.day;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.ContactMode;
import org.offload.caseload.DeliveryFacts;
import org.offload.caseload.SafeTimes;
import org.offload.kernel.Crn;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What of a case decides its lines.
 *
 * @param isOver whether every event has ended
 * @param hasRuledPause whether something was paused by a delivery model
 * @param lastAttempt the last call since then that did not reach the person
 * @param unreached how many such calls there were
 * @param bookings appointments without an outcome, past and future
 */
public record CaseState(
        DeliveryFacts facts,
        String initials,
        boolean isOver,
        boolean hasRuledPause,
        Optional<LocalDateTime> lastAttempt,
        Unreached unreached,
        SafeTimes safeTimes,
        List<Booking> bookings,
        List<ReviewDue> reviews) {

    private static final int HOURS_BETWEEN_CALLS = 2; // our setting: nobody is rung at once again

    public CaseState {
        bookings = List.copyOf(bookings);
        reviews = List.copyOf(reviews);
    }

    /**
     * An appointment without an outcome.
     *
     * @param mode none for a kind of appointment that has none of ours
     */
    public record Booking(
            UUID contactId,
            String type,
            Optional<ContactMode> mode,
            LocalDate day,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt) {}

    /** A registration that is to be looked at by a day. */
    public record ReviewDue(UUID registrationId, LocalDate by) {}

    Crn crn() {
        return facts.crn();
    }

    /** Returns what comes first among equals: 0 to 3, from the level of harm. */
    int consequence() {
        return facts.harm().map(level -> level.consequence()).orElse(0);
    }

    /** Returns when it is worth calling again, after a call that did not reach the person. */
    Optional<LocalDateTime> callAgainAt() {
        return lastAttempt.flatMap(at -> safeTimes.firstFrom(at.plusHours(HOURS_BETWEEN_CALLS)));
    }
}
