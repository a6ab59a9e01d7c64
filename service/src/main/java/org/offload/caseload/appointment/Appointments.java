package org.offload.caseload.appointment;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.appointment.NextFields.Wanted;
import org.offload.kernel.StaffId;
import org.offload.kernel.TeamCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Writes appointments into the contact log. */
@Repository
class Appointments {

    static final String ADD =
            """
            insert into caseload.contact
              (crn, contact_id, type, on_day, starts_at, ends_at, appointment, sensitive, system,
               event_number, staff_id, team_code, place_id, reservation_id, recorded_at,
               recorded_by, source)
            values (:crn, :id, :type, :day, :startsAt, :endsAt, true, false, false, :event, :staff,
                    :team, :place, :id, :at, :by, 'offload')\
            """;

    private final JdbcClient jdbc;

    Appointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            CaseDefaults of,
            UUID id,
            Wanted wanted,
            StaffId staff,
            @Nullable String place,
            String by,
            Instant at) {
        jdbc.sql(ADD)
                .param("crn", of.crn().value())
                .param("id", id)
                .param("type", wanted.mode().appointmentType())
                .param("day", wanted.day())
                .param("startsAt", wanted.startsAt())
                .param("endsAt", wanted.endsAt())
                .param("event", of.eventNumber())
                .param("staff", staff.value())
                .param("team", of.team().map(TeamCode::value).orElse(null))
                .param("place", place)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
