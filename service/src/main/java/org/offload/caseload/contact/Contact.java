package org.offload.caseload.contact;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.ContactMode;
import org.offload.caseload.relation.Relation;
import org.offload.kernel.Crn;
import org.offload.platform.Standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An entry of the contact log.
 *
 * @param version counts its changes
 */
public record Contact(
        Crn crn,
        UUID contactId,
        String type,
        LocalDate onDay,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String outcome,
        boolean appointment,
        boolean sensitive,
        @Nullable Integer eventNumber,
        String componentId,
        @Nullable String placeId,
        @Nullable String staffId,
        @Nullable UUID reservationId,
        Instant recordedAt,
        String recordedBy,
        int version) {

    /** Returns what it is about. */
    public Relation about() {
        return new Relation(eventNumber, componentId);
    }

    /** Answers whether someone who opened the case may not read the notes. */
    boolean isKeptBackFrom(Standing standing) {
        return sensitive && !standing.readsSensitive();
    }

    /** Returns the mode that its type stands for; somewhere else if it stands for none. */
    ContactMode mode() {
        return Stream.of(ContactMode.values())
                .filter(mode -> mode.appointmentType().equals(type))
                .findFirst()
                .orElse(ContactMode.OTHER);
    }
}
