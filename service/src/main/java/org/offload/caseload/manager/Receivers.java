package org.offload.caseload.manager;

import org.offload.caseload.grant.MaySee;
import org.offload.kernel.Crn;
import org.offload.organisation.LedTeams;
import org.offload.platform.Role;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;

/** Who can take a case or a part of one: open teams, and the people of a team who are not gone. */
@Repository
class Receivers {

    // A team is closed when nobody is in it any more.
    private static final String EACH_TEAM =
            """
            select t.team_code as code, t.name, t.pdu
              from organisation.door_team t
             where exists (select from organisation.door_membership m
                            where m.team_code = t.team_code and :today >= m.valid_from
                              and (m.valid_to is null or :today <= m.valid_to))
            """;

    static final String TEAM = EACH_TEAM + " and t.team_code = :team";
    static final String TEAMS =
            EACH_TEAM
                    + """
                     and (strpos(lower(t.name || ' ' || t.pdu || ' ' || t.team_code),
                                 lower(:words)) > 0)
                     order by (select bool_or(mine.pdu_code = t.pdu_code)
                                 from organisation.door_membership m
                                 join organisation.door_team mine using (team_code)
                                where m.staff_id = :viewer) desc nulls last,
                              t.pdu, t.name, t.team_code
                     limit 30\
                    """;

    static final String OF_TEAM = officers(" = :team", "surname, forename, id");
    static final String OF_LED_TEAMS =
            officers(LedTeams.IN, "team, cases, surname, forename, id limit 300");
    static final String LEADS =
            """
            select exists (select from organisation.door_team t
                            where t.team_code = :team and t.team_code
            """
                    + LedTeams.IN
                    + ")";

    private static final String WHO_ANSWER =
            """
            select m.staff_id from organisation.door_membership m
             where m.team_code = :team and m.manages and :today >= m.valid_from
               and (m.valid_to is null or :today <= m.valid_to)
            union
            select d.deputy_id
              from organisation.door_deputy d
              join organisation.door_membership m on m.staff_id = d.staff_id and m.manages
             where m.team_code = :team and :today between d.valid_from and d.valid_to
               and :today >= m.valid_from and (m.valid_to is null or :today <= m.valid_to)
            union
            select s.staff_id
              from organisation.door_team t
              join organisation.door_team mine on mine.pdu_code = t.pdu_code
              join organisation.door_membership m on m.team_code = mine.team_code
              join organisation.door_staff s on s.staff_id = m.staff_id
             where t.team_code = :team and s.grade = 'HEAD_OF_UNIT' and :today >= m.valid_from
               and (m.valid_to is null or :today <= m.valid_to)\
            """;

    static final String SHUT_TO_ALL =
            "with answerer as ("
                    + WHO_ANSWER
                    + ") select coalesce(bool_and(not "
                    + MaySee.by("answerer.staff_id")
                    + "), false) from answerer cross join caseload.person p where p.crn = :crn";

    /** Cases are counted for all officers at once: a cluster cannot count them row by row. */
    private static String officers(String ofWhichTeams, String order) {
        return """
        with officer as (
            select s.staff_id as id, s.forename, s.surname, s.grade, m.team_code, t.name as team
              from organisation.door_membership m
              join organisation.door_team t on t.team_code = m.team_code
              join organisation.door_staff s on s.staff_id = m.staff_id
             where s.grade in ('PO', 'PSO', 'SPO') and :today >= m.valid_from
               and (m.valid_to is null or :today <= m.valid_to)
               and not exists (select from organisation.door_availability a
                                where a.staff_id = s.staff_id and a.effect = 'AWAY'
                                  and :today >= a.valid_from and a.valid_to is null)
               and m.team_code %s)
        select id, forename || ' ' || surname as name, grade, team_code, team,
               coalesce(cases, 0) as cases
          from officer
          left join (select staff_id, count(*) as cases from caseload.case_grant
                      where kind = 'MANAGER' and valid_to is null
                        and staff_id in (select id from officer)
                      group by staff_id) held on staff_id = id
         order by %s\
        """
                .formatted(ofWhichTeams, order);
    }

    /**
     * Somebody who can manage cases.
     *
     * @param cases how many they manage now; the only measure of work there is yet
     */
    public record Officer(
            String id, String name, String grade, String teamCode, String team, int cases) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Receivers(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns a team; none if there is no such team, or it is closed. */
    Optional<ReceivingTeam> team(String code) {
        return today(TEAM).param("team", code).query(RowAs.of(ReceivingTeam.class)).optional();
    }

    /**
     * Returns the open teams that some words may mean, those of one's own unit first; 30 at most.
     */
    List<ReceivingTeam> teams(User user, String words) {
        return today(TEAMS)
                .param("words", words)
                .param("viewer", user.staffOrNobody().value())
                .query(RowAs.of(ReceivingTeam.class))
                .list();
    }

    /** Returns those of a team who manage cases and are not away for good. */
    List<Officer> of(String team) {
        return today(OF_TEAM).param("team", team).query(RowAs.of(Officer.class)).list();
    }

    /** Returns those of all teams whose cases somebody sees to, who has fewest first in each. */
    List<Officer> ofTeamsOf(User user) {
        return asLead(OF_LED_TEAMS, user).query(RowAs.of(Officer.class)).list();
    }

    /** Answers whether somebody leads a team, stands in for its lead, or heads its unit. */
    boolean leads(User user, String team) {
        return asLead(LEADS, user).param("team", team).query(Boolean.class).single();
    }

    /**
     * Answers whether a case is closed to all who can answer what a team is asked: its leads, their
     * deputies, the heads of its unit. False if there is nobody to answer.
     */
    boolean isShutToAll(String team, Crn crn) {
        return today(SHUT_TO_ALL)
                .param("team", team)
                .param("crn", crn.value())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec today(String sql) {
        return jdbc.sql(sql).param("today", clock.today());
    }

    private JdbcClient.StatementSpec asLead(String sql, User user) {
        return today(sql)
                .param("viewer", user.staffOrNobody().value())
                .param("head", user.role() == Role.HEAD_OF_UNIT);
    }
}
