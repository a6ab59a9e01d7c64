package org.offload.organisation.register;

import org.offload.organisation.LedTeams;
import org.offload.organisation.NearTeams;
import org.offload.platform.Role;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

@Repository
class StoredNearTeams implements NearTeams {

    static final String OF =
            """
            select t.team_code as code, t.name from organisation.door_team t
             where t.team_code in (select m.team_code from organisation.door_membership m
                                    where m.staff_id = :viewer and :today >= m.valid_from
                                      and (m.valid_to is null or :today <= m.valid_to))
                or t.team_code
            """
                    + LedTeams.IN
                    + " order by t.name, t.team_code";

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    StoredNearTeams(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Team> of(User user) {
        return jdbc.sql(OF)
                .param("today", clock.today())
                .param("viewer", user.staffOrNobody().value())
                .param("head", user.role() == Role.HEAD_OF_UNIT)
                .query(RowAs.of(Team.class))
                .list();
    }
}
