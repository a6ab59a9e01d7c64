package org.offload.caseload.event;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Writes events and their requirements. */
@Repository
class Events {

    static final String ADD =
            """
            insert into caseload.event
              (crn, event_number, main_offence, convicted_on, order_type, started_on, ends_on,
               length, length_unit, offence_code, court, end_reason, recorded_at, recorded_by,
               source)
            select :crn, coalesce(max(event_number), 0) + 1, :offence, cast(:convicted as date),
                   :type, cast(:started as date), cast(:ends as date), cast(:length as int),
                   :unit, :code, :court, '', :at, :by, 'by hand'
              from caseload.event where crn = :crn
            returning event_number\
            """;
    static final String ADD_REQUIREMENT =
            """
            insert into caseload.requirement
              (crn, event_number, requirement_id, type, amount, unit, detail, recorded_at, recorded_by,
               source)
            values (:crn, :event, :id, :type, :amount, :unit, :detail, :at, :by, 'by hand')\
            """;

    /** An event to add. */
    record Added(
            String offence,
            String offenceCode,
            @Nullable LocalDate convicted,
            String court,
            String type,
            @Nullable LocalDate started,
            @Nullable LocalDate ends,
            @Nullable Integer length,
            String unit) {}

    /** A requirement to add. */
    record Required(String type, @Nullable Integer amount, String unit, String detail) {}

    /** Who adds, and when. */
    record Author(String by, OffsetDateTime at) {}

    private final JdbcClient jdbc;

    Events(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds an event and returns its number, the next of this person. Whoever asks has taken the
     * turn of the case, so that numbers run 1, 2, 3.
     */
    int add(Crn crn, Added event, Author author) {
        return jdbc.sql(ADD)
                .param("crn", crn.value())
                .param("offence", event.offence())
                .param("code", event.offenceCode())
                .param("convicted", event.convicted())
                .param("court", event.court())
                .param("type", event.type())
                .param("started", event.started())
                .param("ends", event.ends())
                .param("length", event.length())
                .param("unit", event.unit())
                .param("at", author.at())
                .param("by", author.by())
                .query(Integer.class)
                .single();
    }

    void add(Crn crn, int event, Required one, Author author) {
        jdbc.sql(ADD_REQUIREMENT)
                .param("crn", crn.value())
                .param("event", event)
                .param("id", Ids.next())
                .param("type", one.type())
                .param("amount", one.amount())
                .param("unit", one.unit())
                .param("detail", one.detail())
                .param("at", author.at())
                .param("by", author.by())
                .update();
    }
}
