package org.offload.worklist;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * One thing to do for one person on probation, in the words that My day shows: initials, never a
 * name, an offence or a flag.
 *
 * @param id stays the same while it is the same thing to do
 * @param owner whose case it is; the line may be on somebody else's day once offloaded
 * @param how the mode in words; empty where it does not matter
 * @param why one sentence
 * @param link where it is done, a path of this application
 * @param quick where one key says that the person attended and complied; empty if nothing does
 * @param subject what it is about in the record, such as the appointment
 * @param consequence 0 (low) to 3 (very high): what comes first among equals
 * @param startsAt for an appointment with a time
 * @param restsUntil when it is worth trying again; none if now
 */
public record Line(
        UUID id,
        Crn crn,
        StaffId owner,
        LineKind kind,
        String initials,
        String what,
        String how,
        String why,
        String link,
        String quick,
        @Nullable UUID subject,
        int consequence,
        LocalDate dueOn,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable Instant restsUntil) {}
