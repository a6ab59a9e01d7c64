package org.offload.worklist.day;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.PlainDates;
import org.offload.worklist.LineKind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A line as My day shows it.
 *
 * @param askedName whom it was offered to, while they have not answered
 * @param ownerName whose case it is, where that is somebody else
 */
public record DayLine(
        UUID lineId,
        Crn crn,
        LineKind kind,
        String initials,
        String what,
        String how,
        String why,
        String link,
        String quick,
        @Nullable UUID subjectId,
        int consequence,
        LocalDate dueOn,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable Instant restsUntil,
        @Nullable String askedName,
        @Nullable Instant replyBy,
        @Nullable String ownerName) {

    /** Answers whether it is an appointment that has ended, so that its outcome is wanted. */
    boolean isOver(LocalDateTime now) {
        if (kind != LineKind.APPOINTMENT) {
            return false;
        }
        LocalTime end = endsAt == null ? LocalTime.MAX : endsAt;
        return now.isAfter(dueOn.atTime(end));
    }

    boolean isDueBy(LocalDate day) {
        return !dueOn.isAfter(day);
    }

    boolean rests(Instant now) {
        return restsUntil != null && restsUntil.isAfter(now);
    }

    /** Answers whether the person is expected at a time today. */
    boolean isBookedOn(LocalDate day) {
        return kind == LineKind.APPOINTMENT && dueOn.equals(day);
    }

    /** Returns the time of an appointment in words; empty without one. */
    public String time() {
        return startsAt == null ? "" : PlainDates.time(startsAt);
    }
}
