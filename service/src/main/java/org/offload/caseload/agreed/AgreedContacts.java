package org.offload.caseload.agreed;

import org.offload.caseload.ContactMode;
import org.offload.kernel.Crn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;

/** Writes how often contact is agreed; what was agreed before stays in the record. */
@Repository
class AgreedContacts {

    static final String AGREE =
            """
            insert into caseload.agreed_contact (crn, valid_from, every_days, mode, reason, source)
            values (:crn, :from, :days, :mode, :reason, 'offload')
            on conflict (crn, valid_from) do update
               set every_days = excluded.every_days, mode = excluded.mode,
                   reason = excluded.reason, source = excluded.source\
            """;

    private final JdbcClient jdbc;

    AgreedContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void agree(Crn crn, LocalDate from, int days, ContactMode mode, String reason) {
        jdbc.sql(AGREE)
                .param("crn", crn.value())
                .param("from", from)
                .param("days", days)
                .param("mode", mode.name())
                .param("reason", reason)
                .update();
    }
}
