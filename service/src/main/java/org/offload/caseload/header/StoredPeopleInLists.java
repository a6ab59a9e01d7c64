package org.offload.caseload.header;

import org.offload.caseload.PeopleInLists;
import org.offload.caseload.day.Initials;
import org.offload.caseload.grant.MaySee;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads who people are: one statement for a list. */
@Repository
class StoredPeopleInLists implements PeopleInLists {

    static final String OF =
            """
            select p.crn, p.forename, p.surname, p.name_is_placeholder
              from caseload.person p
             where p.crn = any(:crns) and
            """
                    + MaySee.P;

    private record Row(String crn, String forename, String surname, boolean nameIsPlaceholder) {

        Named named() {
            return new Named(
                    Initials.of(Crn.of(crn), forename, surname, nameIsPlaceholder),
                    forename + " " + surname);
        }
    }

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    StoredPeopleInLists(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<Crn, Named> of(StaffId reader, Collection<Crn> crns) {
        if (crns.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(OF)
                .param("crns", crns.stream().map(Crn::value).distinct().toArray(String[]::new))
                .param("viewer", reader.value())
                .param("today", clock.today())
                .query(RowAs.of(Row.class))
                .list()
                .stream()
                .collect(Collectors.toMap(row -> Crn.of(row.crn()), Row::named));
    }
}
