package org.offload.caseload.sentence;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;

/**
 * Reads what live sentences ask for. Only what the person may see on paper that others could find:
 * kinds, amounts and dates; no offence, no free text, nothing of risk, flags or victims.
 */
@Repository
class Asked {

    static final String NAME =
            """
            select trim(coalesce(nullif(preferred_name, ''), forename) || ' ' || surname)
              from caseload.person where crn = :crn\
            """;
    static final String ALL =
            """
            select e.event_number, e.order_type, e.started_on, e.ends_on, c.type, c.amount, c.done,
                   c.unit
              from caseload.event e
              left join lateral
                   (select 1 as place, requirement_id as id, type, amount, done, unit
                      from caseload.requirement r
                     where r.crn = e.crn and r.event_number = e.event_number
                       and r.ended_on is null and r.withdrawn_at is null
                    union all
                    select 2, licence_condition_id, type, null, null, ''
                      from caseload.licence_condition l
                     where l.crn = e.crn and l.event_number = e.event_number
                       and l.ended_on is null and l.withdrawn_at is null) c on true
             where e.crn = :crn and e.ended_on is null and e.withdrawn_at is null
             order by e.event_number, c.place, c.type, c.id limit 300\
            """;

    /** A live event beside one thing that it asks for; beside none if it asks for nothing. */
    record Row(
            int eventNumber,
            String orderType,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endsOn,
            @Nullable String type,
            @Nullable Integer amount,
            @Nullable Integer done,
            @Nullable String unit) {}

    private final JdbcClient jdbc;

    Asked(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String name(Crn crn) {
        return jdbc.sql(NAME).param("crn", crn.value()).query(String.class).single();
    }

    List<Row> of(Crn crn) {
        return jdbc.sql(ALL).param("crn", crn.value()).query(RowAs.of(Row.class)).list();
    }
}
