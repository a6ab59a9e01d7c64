package org.offload.caseload.appointment;

import java.time.LocalTime;
import java.util.stream.IntStream;

/** The five-minute slots of a day, 0 for midnight. */
public final class Slots {

    private static final int MINUTES = 5;

    private Slots() {}

    /** Returns the slots that a booking touches, in order. */
    public static IntStream of(LocalTime startsAt, LocalTime endsAt) {
        int first = startsAt.toSecondOfDay() / 60 / MINUTES;
        int last = (endsAt.toSecondOfDay() / 60 + MINUTES - 1) / MINUTES;
        return IntStream.range(first, last);
    }
}
