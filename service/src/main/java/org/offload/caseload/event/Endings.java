package org.offload.caseload.event;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.Ids;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What hangs on an event, and what becomes of it when the event ends. */
@Repository
class Endings {

    static final String OTHERS =
            """
            select count(*) from caseload.event
             where crn = :crn and event_number <> :event and ended_on is null
               and withdrawn_at is null\
            """;
    static final String REGISTRATIONS =
            """
            select registration_id, type, registered_on from caseload.registration
             where crn = :crn and ended_on is null and withdrawn_at is null
             order by registered_on, registration_id limit 200\
            """;
    static final String END_REGISTRATION =
            """
            update caseload.registration
               set ended_on = :on, review_on = null, version = version + 1
             where crn = :crn and registration_id = :id and ended_on is null\
            """;
    static final String SAY_WHY =
            """
            insert into caseload.registration_review
              (crn, registration_id, review_id, reviewed_on, decision, note, reviewed_by, saved_at)
            values (:crn, :id, :review, :on, 'ENDS', :note, :by, :at)\
            """;
    static final String ADD_MARKER =
            """
            insert into caseload.registration
              (crn, registration_id, type, level, category, registered_on, note, recorded_at,
               recorded_by, source)
            values (:crn, :id, :type, '', '', :on, :note, :at, :by, 'offload')\
            """;
    static final String BOOKINGS =
            """
            select contact_id, type, on_day, starts_at, staff_id, reservation_id
              from caseload.contact
             where crn = :crn and appointment and outcome is null and withdrawn_at is null
               and on_day >= :today and (:last or event_number = :event)
             order by on_day, starts_at limit 200\
            """;
    static final String CANCEL =
            """
            update caseload.contact
               set withdrawn_at = :at, withdrawn_reason = :reason, version = version + 1
             where crn = :crn and contact_id = :id and outcome is null and withdrawn_at is null\
            """;
    static final String LOG =
            """
            insert into caseload.contact
              (crn, contact_id, type, on_day, appointment, sensitive, system, event_number,
               recorded_at, recorded_by, source)
            values (:crn, :id, 'ETER', :on, false, false, true, :event, :at, :by, 'offload')\
            """;

    /** A registration in force. */
    record Flagged(UUID registrationId, String type, LocalDate registeredOn) {}

    /** An appointment to come. */
    record Booked(
            UUID contactId,
            String type,
            LocalDate onDay,
            @Nullable LocalTime startsAt,
            @Nullable String staffId,
            @Nullable UUID reservationId) {}

    /** Who ends it, and when that is saved. */
    record Author(String by, OffsetDateTime at) {}

    private final JdbcClient jdbc;

    Endings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isLast(Crn crn, int event) {
        return 0
                == jdbc.sql(OTHERS)
                        .param("crn", crn.value())
                        .param("event", event)
                        .query(Integer.class)
                        .single();
    }

    List<Flagged> registrations(Crn crn) {
        return jdbc.sql(REGISTRATIONS)
                .param("crn", crn.value())
                .query(RowAs.of(Flagged.class))
                .list();
    }

    void end(Crn crn, UUID registration, LocalDate on, String note, Author author) {
        jdbc.sql(END_REGISTRATION)
                .param("crn", crn.value())
                .param("id", registration)
                .param("on", on)
                .update();
        jdbc.sql(SAY_WHY)
                .param("crn", crn.value())
                .param("id", registration)
                .param("review", Ids.next())
                .param("on", on)
                .param("note", note)
                .param("by", author.by())
                .param("at", author.at())
                .update();
    }

    void addMarker(Crn crn, String type, LocalDate on, String note, Author author) {
        jdbc.sql(ADD_MARKER)
                .param("crn", crn.value())
                .param("id", Ids.next())
                .param("type", type)
                .param("on", on)
                .param("note", note)
                .param("at", author.at())
                .param("by", author.by())
                .update();
    }

    /** Returns the appointments of an event; of the person if no other event is left. */
    List<Booked> bookings(Crn crn, int event, boolean last, LocalDate today) {
        return jdbc.sql(BOOKINGS)
                .param("crn", crn.value())
                .param("event", event)
                .param("last", last)
                .param("today", today)
                .query(RowAs.of(Booked.class))
                .list();
    }

    void cancel(Crn crn, UUID contact, String reason, Author author) {
        jdbc.sql(CANCEL)
                .param("crn", crn.value())
                .param("id", contact)
                .param("reason", reason)
                .param("at", author.at())
                .update();
    }

    /** Writes into the contact log that the event ended. */
    void log(Crn crn, int event, LocalDate on, Author author) {
        jdbc.sql(LOG)
                .param("crn", crn.value())
                .param("id", Ids.next())
                .param("event", event)
                .param("on", on)
                .param("at", author.at())
                .param("by", author.by())
                .update();
    }
}
