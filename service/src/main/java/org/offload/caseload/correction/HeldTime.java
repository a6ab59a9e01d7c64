package org.offload.caseload.correction;

import org.offload.caseload.appointment.Bookings;
import org.offload.caseload.appointment.Bookings.Time;
import org.offload.caseload.correction.Corrections.Kept;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Values;
import org.springframework.stereotype.Component;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/** The time that an appointment to come takes of the person and of the practitioner. */
@Component
class HeldTime {

    private final Bookings bookings;
    private final ServiceClock clock;

    HeldTime(Bookings bookings, ServiceClock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * Gives the time back that was held, and takes what is wanted now; answers who is busy.
     *
     * @param appointment whether it is one after the correction
     */
    Optional<Saved> move(Crn crn, Kept kept, Values before, Values after, boolean appointment) {
        Optional<Time> wanted = appointment ? held(kept, after) : Optional.empty();
        Optional<Time> had = had(kept, before);
        if (had.equals(wanted)) {
            return Optional.empty();
        }
        give(crn, kept, before);
        return wanted.flatMap(time -> take(crn, kept, time));
    }

    void give(Crn crn, Kept kept, Values values) {
        had(kept, values)
                .ifPresent(
                        time ->
                                bookings.give(
                                        crn,
                                        StaffId.of(Objects.requireNonNull(kept.staffId())),
                                        time.day(),
                                        Objects.requireNonNull(kept.reservationId())));
    }

    private Optional<Saved> take(Crn crn, Kept kept, Time time) {
        return switch (bookings.take(
                crn,
                StaffId.of(Objects.requireNonNull(kept.staffId())),
                time,
                Objects.requireNonNull(kept.reservationId()))) {
            case BOOKED -> Optional.empty();
            case STAFF_IS_BUSY -> refused("caseload.correct.time.staffBusy");
            case PERSON_IS_BUSY -> refused("caseload.next.personBusy");
        };
    }

    private static Optional<Saved> refused(String key) {
        return Optional.of(Saved.Refused.because("time", key));
    }

    private Optional<Time> had(Kept kept, Values values) {
        return kept.appointment() ? held(kept, values) : Optional.empty();
    }

    private Optional<Time> held(Kept kept, Values values) {
        boolean holds =
                kept.staffId() != null
                        && kept.reservationId() != null
                        && values.isEmpty("outcome")
                        && !values.isEmpty("starts_at")
                        && !values.isEmpty("ends_at");
        return values.day("on_day")
                .filter(_ -> holds)
                .filter(day -> !day.isBefore(clock.today()))
                .map(
                        day ->
                                new Time(
                                        day,
                                        LocalTime.parse(values.text("starts_at")),
                                        LocalTime.parse(values.text("ends_at"))));
    }
}
