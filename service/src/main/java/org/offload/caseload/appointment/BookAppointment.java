package org.offload.caseload.appointment;

import org.offload.caseload.ContactMode;
import org.offload.caseload.appointment.Bookings.Taken;
import org.offload.caseload.appointment.Bookings.Time;
import org.offload.caseload.appointment.NextFields.Wanted;
import org.offload.kernel.StaffId;
import org.offload.platform.Ids;
import org.offload.platform.Problem;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.UUID;

/** Books an appointment, in the transaction of the page that asked for it. */
@Service
public class BookAppointment {

    private final Bookings bookings;
    private final Appointments appointments;
    private final ServiceClock clock;

    BookAppointment(Bookings bookings, Appointments appointments, ServiceClock clock) {
        this.bookings = bookings;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Books; answers what is in the way, if anything is. Then the caller must undo all it did. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Problem> handle(User user, CaseDefaults of, Wanted wanted) {
        UUID id = Ids.next();
        StaffId staff = of.doneBy(user);
        if (!clock.at(wanted.day().atTime(wanted.endsAt())).isAfter(clock.now())) {
            return Optional.of(Problem.of(NextFields.DAY, "caseload.next.past"));
        }
        Taken taken =
                bookings.take(
                        of.crn(),
                        staff,
                        new Time(wanted.day(), wanted.startsAt(), wanted.endsAt()),
                        id);
        return switch (taken) {
            case STAFF_IS_BUSY ->
                    Optional.of(Problem.of(NextFields.TIME, "caseload.next.staffBusy"));
            case PERSON_IS_BUSY ->
                    Optional.of(Problem.of(NextFields.TIME, "caseload.next.personBusy"));
            case BOOKED -> {
                String place = wanted.mode() == ContactMode.OFFICE ? of.placeId() : null;
                appointments.add(of, id, wanted, staff, place, user.username(), clock.now());
                yield Optional.empty();
            }
        };
    }
}
