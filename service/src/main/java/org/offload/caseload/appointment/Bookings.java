package org.offload.caseload.appointment;

import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The slots that bookings hold. Two bookings race on the primary key, and one of them loses. */
@Repository
public class Bookings {

    static final String TAKE_PERSON =
            """
            insert into caseload.person_slot (crn, day, slot, reservation_id)
            select :crn, :day, slot, :id from unnest(cast(:slots as smallint[])) as slot order by slot
            on conflict do nothing\
            """;
    static final String TAKE_STAFF =
            """
            insert into caseload.staff_slot (staff_id, day, slot, reservation_id)
            select :staff, :day, slot, :id from unnest(cast(:slots as smallint[])) as slot order by slot
            on conflict do nothing\
            """;
    static final String GIVE_PERSON =
            """
            delete from caseload.person_slot
             where crn = :crn and day = :day and reservation_id = :id\
            """;
    static final String GIVE_STAFF =
            """
            delete from caseload.staff_slot
             where staff_id = :staff and day = :day and reservation_id = :id\
            """;
    static final String STAFF_TAKEN =
            "select slot from caseload.staff_slot where staff_id = :staff and day = :day";
    static final String PERSON_TAKEN =
            "select slot from caseload.person_slot where crn = :crn and day = :day";

    /** What became of an attempt to book. */
    public enum Taken {
        BOOKED,
        PERSON_IS_BUSY,
        STAFF_IS_BUSY
    }

    /** A time to book. */
    public record Time(LocalDate day, LocalTime startsAt, LocalTime endsAt) {

        Short[] slots() {
            return Slots.of(startsAt, endsAt).mapToObj(slot -> (short) slot).toArray(Short[]::new);
        }
    }

    private final JdbcClient jdbc;

    Bookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the slots, or says who is busy; then the transaction must be rolled back. */
    public Taken take(Crn crn, StaffId staff, Time time, UUID reservation) {
        Short[] slots = time.slots();
        int ofStaff =
                jdbc.sql(TAKE_STAFF)
                        .param("staff", staff.value())
                        .param("day", time.day())
                        .param("id", reservation)
                        .param("slots", slots)
                        .update();
        if (ofStaff < slots.length) {
            return Taken.STAFF_IS_BUSY;
        }
        int ofPerson =
                jdbc.sql(TAKE_PERSON)
                        .param("crn", crn.value())
                        .param("day", time.day())
                        .param("id", reservation)
                        .param("slots", slots)
                        .update();
        return ofPerson < slots.length ? Taken.PERSON_IS_BUSY : Taken.BOOKED;
    }

    /** Gives back what a booking held. */
    public void give(Crn crn, StaffId staff, LocalDate day, UUID reservation) {
        jdbc.sql(GIVE_PERSON)
                .param("crn", crn.value())
                .param("day", day)
                .param("id", reservation)
                .update();
        jdbc.sql(GIVE_STAFF)
                .param("staff", staff.value())
                .param("day", day)
                .param("id", reservation)
                .update();
    }

    /** Returns the slots of a day that a practitioner has given away. */
    public Set<Integer> takenBy(StaffId staff, LocalDate day) {
        List<Integer> taken =
                jdbc.sql(STAFF_TAKEN)
                        .param("staff", staff.value())
                        .param("day", day)
                        .query(Integer.class)
                        .list();
        return new HashSet<>(taken);
    }

    /** Returns the slots of a day in which a person is expected. */
    public Set<Integer> takenOf(Crn crn, LocalDate day) {
        List<Integer> taken =
                jdbc.sql(PERSON_TAKEN)
                        .param("crn", crn.value())
                        .param("day", day)
                        .query(Integer.class)
                        .list();
        return new HashSet<>(taken);
    }
}
