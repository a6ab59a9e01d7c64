package org.offload.worklist.day;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.worklist.LineKind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Builds a line of a day. */
final class ALine {

    private final LineKind kind;
    private final LocalDate day;
    private String crn = "X800001";
    private int consequence;
    private @Nullable LocalTime startsAt;
    private @Nullable LocalTime endsAt;
    private @Nullable Instant restsUntil;

    private ALine(LineKind kind, LocalDate day) {
        this.kind = kind;
        this.day = day;
    }

    static ALine of(LineKind kind, LocalDate day) {
        return new ALine(kind, day);
    }

    ALine about(String crn) {
        this.crn = crn;
        return this;
    }

    ALine at(@Nullable LocalTime from, @Nullable LocalTime to) {
        this.startsAt = from;
        this.endsAt = to;
        return this;
    }

    ALine weighing(int consequence) {
        this.consequence = consequence;
        return this;
    }

    ALine restingUntil(@Nullable Instant moment) {
        this.restsUntil = moment;
        return this;
    }

    DayLine build() {
        return new DayLine(
                UUID.randomUUID(),
                Crn.of(crn),
                kind,
                "I.T.",
                "What",
                "",
                "Why",
                "/link",
                kind == LineKind.APPOINTMENT ? "/quick" : "",
                null,
                consequence,
                day,
                startsAt,
                endsAt,
                restsUntil,
                null,
                null,
                null);
    }
}
