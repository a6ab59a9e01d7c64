package org.offload.caseload;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** How people are booked to be met, and changing that; the record supplies it. */
public interface BookedModes {

    /** Returns the bookings to come of some cases, in no order. */
    List<Booked> of(List<Crn> crns);

    /**
     * Has a booking met in another way, at the same time; needs a transaction.
     *
     * @param why for the history of the entry
     * @param by the user name of who does it
     * @return false if it is no longer there as it was
     */
    boolean change(Crn crn, UUID contact, Way from, Way to, String why, String by);

    /** Returns the way that a mode stands for, without a place. */
    static Way way(ContactMode mode) {
        return new Way(mode.appointmentType(), "");
    }

    /**
     * How a booking is met.
     *
     * @param type of contact
     * @param placeId empty for none
     */
    record Way(String type, String placeId) {}

    /**
     * A booking.
     *
     * @param staff none if it is nobody's
     * @param mode in which it is booked
     * @param allowed the modes of the contacts that the case waits for, the next one first; empty
     *     where it waits for none
     */
    record Booked(
            Crn crn,
            UUID contactId,
            @Nullable StaffId staff,
            LocalDate day,
            @Nullable LocalTime startsAt,
            Way way,
            ContactMode mode,
            List<ContactMode> allowed) {

        public Booked {
            allowed = List.copyOf(allowed);
        }
    }
}
