package org.offload.caseload.manager;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.Ids;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Writes into the log that an item has moved: an entry by the system, with a note. */
@Repository
class MovedOnRecord {

    static final String ENTRY =
            """
            insert into caseload.contact
              (crn, contact_id, type, on_day, starts_at, appointment, sensitive, system,
               event_number, staff_id, team_code, recorded_at, recorded_by, source)
            values (:crn, :id, :type, :day, :time, false, false, true, cast(:event as int),
                    cast(:staff as text), :team, :at, :by, 'offload')\
            """;
    static final String NOTE =
            """
            insert into caseload.contact_note
              (crn, contact_id, note_number, text, author, written_at)
            values (:crn, :id, 1, :text, :by, :at)\
            """;

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    MovedOnRecord(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(Crn crn, Item item, String team, @Nullable String staff, String text, String by) {
        UUID id = Ids.next();
        LocalDateTime local = clock.local();
        var at = clock.now().atOffset(ZoneOffset.UTC);
        jdbc.sql(ENTRY)
                .param("crn", crn.value())
                .param("id", id)
                .param("type", item.kind().contactType())
                .param("day", local.toLocalDate())
                .param("time", local.toLocalTime().withNano(0))
                .param("event", item.event())
                .param("staff", staff)
                .param("team", team)
                .param("at", at)
                .param("by", by)
                .update();
        jdbc.sql(NOTE)
                .param("crn", crn.value())
                .param("id", id)
                .param("text", text)
                .param("by", by)
                .param("at", at)
                .update();
    }
}
