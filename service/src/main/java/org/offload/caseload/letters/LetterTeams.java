package org.offload.caseload.letters;

import org.offload.organisation.LedTeams;
import org.offload.platform.Role;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** Reads for which teams somebody sends what was let go. */
@Repository
class LetterTeams {

    static final String OF =
            """
            select t.team_code from organisation.door_team t
             where t.team_code in (select m.team_code from organisation.door_membership m
                                    where m.staff_id = :viewer and :today >= m.valid_from
                                      and (m.valid_to is null or :today <= m.valid_to))
                or t.team_code
            """
                    + LedTeams.IN;

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    LetterTeams(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<String> of(User user) {
        return jdbc.sql(OF)
                .param("today", clock.today())
                .param("viewer", user.staffOrNobody().value())
                .param("head", user.role() == Role.HEAD_OF_UNIT)
                .query(String.class)
                .list();
    }
}
