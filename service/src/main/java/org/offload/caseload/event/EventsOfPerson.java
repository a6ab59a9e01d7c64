package org.offload.caseload.event;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.platform.Choice;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;

/** The events that a person has, as answers to the question which one something belongs to. */
@Repository
class EventsOfPerson {

    static final String ALL =
            """
            select event_number, order_type, main_offence, ended_on from caseload.event
             where crn = :crn and withdrawn_at is null
             order by (ended_on is not null), event_number desc limit 100\
            """;

    private record Row(
            int eventNumber, String orderType, String mainOffence, @Nullable LocalDate endedOn) {}

    private final JdbcClient jdbc;
    private final Codes codes;

    EventsOfPerson(JdbcClient jdbc, Codes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /** Returns them, the live ones first. */
    List<Choice> all(String crn) {
        return rows(crn).stream().map(this::choice).toList();
    }

    /** Returns those that began in custody. */
    List<Choice> ofCustody(String crn) {
        return rows(crn).stream()
                .filter(row -> isCustodial(row.orderType()))
                .map(this::choice)
                .toList();
    }

    /** Answers whether an order type begins in custody. */
    boolean isCustodial(String orderType) {
        return codes.find("order_types", orderType)
                .filter(type -> type.is("custodial"))
                .isPresent();
    }

    private List<Row> rows(String crn) {
        return jdbc.sql(ALL).param("crn", crn).query(RowAs.of(Row.class)).list();
    }

    private Choice choice(Row row) {
        String order =
                codes.find("order_types", row.orderType()).map(Code::words).orElse(row.orderType());
        return Choice.of(
                String.valueOf(row.eventNumber()),
                row.eventNumber() + ": " + order + ", " + row.mainOffence());
    }
}
