package offloadbench.journal;

import java.time.LocalDate;
import java.time.LocalTime;

/** A time that somebody asked for. */
public record Booking(LocalDate day, LocalTime startsAt, int minutes) {

    Mark mark(String crn) {
        return new Mark(Mark.Kind.APPOINTMENT, "%s %s %s".formatted(crn, day, startsAt));
    }

    @Override
    public String toString() {
        return "%s %s for %d minutes".formatted(day, startsAt, minutes);
    }
}
