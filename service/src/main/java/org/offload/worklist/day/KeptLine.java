package org.offload.worklist.day;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.worklist.Line;
import org.offload.worklist.LineKind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A line as it is kept.
 *
 * @param staffId whose day it is on
 * @param ownerId whose case it was when it was put there
 */
record KeptLine(
        String staffId,
        UUID lineId,
        String crn,
        String ownerId,
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
        @Nullable Instant restsUntil) {

    boolean isTaken() {
        return !staffId.equals(ownerId);
    }

    /** Answers whether nothing is to be written for a line to stand on somebody's day. */
    boolean isAlready(Line line, String staff) {
        return staffId.equals(staff) && line().equals(line);
    }

    private Line line() {
        return new Line(
                lineId,
                Crn.of(crn),
                StaffId.of(ownerId),
                kind,
                initials,
                what,
                how,
                why,
                link,
                quick,
                subjectId,
                consequence,
                dueOn,
                startsAt,
                endsAt,
                restsUntil);
    }
}
