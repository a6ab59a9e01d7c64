package org.offload.caseload.compliance;

import org.offload.caseload.code.Codes;
import org.offload.kernel.Crn;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the days done of the requirements of a case: one statement, by CRN. */
@Repository
public class RarDaysDone {

    static final String ATTENDED =
            """
            select cast(substring(component_id from 3) as uuid) as requirement_id, on_day
              from caseload.contact
             where crn = :crn and component_id like 'R-%' and withdrawn_at is null
               and outcome = any(:attended)\
            """;

    private record Day(UUID requirementId, LocalDate onDay) {}

    private final JdbcClient jdbc;
    private final Codes codes;

    RarDaysDone(JdbcClient jdbc, Codes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /** Returns the days done of each requirement that an attended contact is about, by its id. */
    public Map<UUID, RarDays> of(Crn crn) {
        return jdbc
                .sql(ATTENDED)
                .param("crn", crn.value())
                .param("attended", codes.outcomesThat("attended"))
                .query(RowAs.of(Day.class))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Day::requirementId,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(Day::onDay, Collectors.toList()),
                                        RarDays::of)));
    }
}
