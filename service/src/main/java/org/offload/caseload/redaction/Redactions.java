package org.offload.caseload.redaction;

import org.offload.kernel.Crn;
import org.offload.platform.Ids;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** That texts were taken out; never the texts. */
@Repository
class Redactions {

    static final String ADD =
            """
            insert into caseload.redaction (crn, redaction_id, at, by, reason, places)
            values (:crn, :id, :at, :by, :reason, :places)\
            """;
    static final String OF =
            """
            select at, by, reason, places from caseload.redaction
             where crn = :crn order by at desc limit 100\
            """;

    /** One that was done. */
    record Done(OffsetDateTime at, String by, String reason, String places) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Redactions(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Crn crn, String by, String reason, Collection<String> places) {
        jdbc.sql(ADD)
                .param("crn", crn.value())
                .param("id", Ids.next())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("reason", reason)
                .param("places", String.join(", ", places))
                .update();
    }

    List<Done> of(Crn crn) {
        return jdbc.sql(OF).param("crn", crn.value()).query(RowAs.of(Done.class)).list();
    }
}
