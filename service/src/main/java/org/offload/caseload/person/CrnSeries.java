package org.offload.caseload.person;

import org.offload.kernel.Crn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives out CRNs: the next of the series that nobody has. */
@Repository
class CrnSeries {

    static final String NEXT =
            """
            insert into caseload.crn_series (letter, last)
            values ('Y', 1)
            on conflict (letter) do update set last = crn_series.last + 1
            returning last\
            """;

    private final JdbcClient jdbc;

    CrnSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the next CRN; two at once get two, since the second waits for the first. */
    Crn next() {
        int number = jdbc.sql(NEXT).query(Integer.class).single();
        return new Crn("Y%06d".formatted(number));
    }
}
