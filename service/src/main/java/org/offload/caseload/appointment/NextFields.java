package org.offload.caseload.appointment;

import org.offload.caseload.ContactMode;
import org.offload.platform.Reading;
import org.offload.platform.Typed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** The fields of a next appointment, as every page that books has them. */
public final class NextFields {

    public static final String DAY = "nextDay";
    public static final String TIME = "nextTime";
    public static final String MODE = "nextMode";
    public static final String MINUTES = "nextMinutes";

    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;

    private NextFields() {}

    /** An appointment as it was typed. */
    public record Wanted(LocalDate day, LocalTime startsAt, int minutes, ContactMode mode) {

        /** Returns the end; at the latest the last slot of the day. */
        public LocalTime endsAt() {
            LocalTime end = startsAt.plusMinutes(minutes);
            return end.isAfter(startsAt) ? end : LocalTime.of(23, 55);
        }
    }

    /** Reads the fields; what is wrong is left with the reading. */
    public static Optional<Wanted> read(Reading reading, Typed typed, LocalDate today) {
        Optional<LocalDate> day = reading.requiredDate(DAY);
        Optional<LocalTime> time = reading.requiredTime(TIME);
        Optional<ContactMode> mode = reading.choice(MODE, ContactMode.class);
        Optional<Integer> minutes = reading.number(MINUTES, SHORTEST, LONGEST);
        if (day.filter(on -> on.isBefore(today)).isPresent()) {
            reading.refuse(DAY, "caseload.next.past");
        }
        if (day.isEmpty() || time.isEmpty() || mode.isEmpty() || !reading.problems().isEmpty()) {
            return Optional.empty();
        }
        int length =
                typed.one(MINUTES).isBlank()
                        ? mode.get().usualMinutes()
                        : minutes.orElse(mode.get().usualMinutes());
        return Optional.of(new Wanted(day.get(), time.get(), length, mode.get()));
    }
}
