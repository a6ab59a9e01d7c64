package org.offload.rulebook.due;

import org.offload.caseload.ContactMode;
import org.offload.kernel.Crn;
import org.offload.platform.OfCases;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what was decided for some cases in place of what a rulebook asks for. */
@Repository
class OverridesInForce {

    static final String OF =
            """
            select crn, override_id, mode, every_days, valid_from, valid_to, approver
              from rulebook.override
             where crn = any(:crns) and state = 'IN_FORCE' and valid_to >= :today\
            """;

    private record Row(
            String crn,
            UUID overrideId,
            String mode,
            int everyDays,
            LocalDate validFrom,
            LocalDate validTo,
            String approver) {

        CaseOverride override() {
            return new CaseOverride(
                    overrideId,
                    ContactMode.valueOf(mode),
                    everyDays,
                    validFrom,
                    validTo,
                    !approver.isEmpty());
        }
    }

    private final JdbcClient jdbc;

    OverridesInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns them by case; most cases have none. */
    Map<Crn, CaseOverride> of(List<Crn> crns, LocalDate today) {
        var some = OfCases.of(crns);
        return jdbc
                .sql(some.in(OF))
                .params(some.params())
                .param("today", today)
                .query(RowAs.of(Row.class))
                .list()
                .stream()
                .collect(Collectors.toMap(row -> Crn.of(row.crn()), Row::override));
    }
}
