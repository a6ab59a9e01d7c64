package org.offload.caseload.person;

import org.offload.kernel.StaffId;
import org.offload.kernel.TeamCode;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;

/** The teams that can be asked to allocate somebody who is added. */
@Repository
class OpenTeams {

    // Somebody of no team, as at court, chooses among all that anybody is in.
    static final String OF =
            """
            select t.team_code as code, t.name
              from organisation.door_team t
             where exists (select from organisation.door_membership m
                            where m.team_code = t.team_code and :on >= m.valid_from
                              and (m.valid_to is null or :on <= m.valid_to)
                              and (m.staff_id = :me
                                   or not exists (select from organisation.door_membership mine
                                                   where mine.staff_id = :me
                                                     and :on >= mine.valid_from
                                                     and (mine.valid_to is null
                                                          or :on <= mine.valid_to))))
             order by t.name, t.team_code\
            """;

    private static final String WAITS = "team.";

    /** A team by name. */
    record Open(TeamCode code, String name) {}

    private final JdbcClient jdbc;

    OpenTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Open> of(StaffId me, LocalDate on) {
        return jdbc.sql(OF)
                .param("me", me.value())
                .param("on", on)
                .query(RowAs.of(Open.class))
                .list();
    }

    /** Returns what stands in the form for a team, apart from the codes of staff. */
    static String valueOf(TeamCode team) {
        return WAITS + team;
    }
}
