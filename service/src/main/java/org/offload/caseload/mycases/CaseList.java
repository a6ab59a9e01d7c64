package org.offload.caseload.mycases;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.Whose;
import org.offload.caseload.filter.Filter;
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

/**
 * Lists cases page by page: one statement for all terms and orders, by the index on the managers.
 */
@Repository
class CaseList {

    private static final String MEMBER_OF =
            """
             in (select team_code from organisation.door_membership
                  where staff_id = :viewer and :today >= valid_from
                    and (valid_to is null or :today <= valid_to))
            """;

    static final String TEAMS =
            """
            select t.team_code as code, t.name from organisation.door_team t
             where t.team_code
            """
                    + MEMBER_OF
                    + " or t.team_code "
                    + LedTeams.IN
                    + " order by t.name, t.team_code";
    static final String MANAGERS =
            """
            select distinct s.staff_id as code, s.surname || ', ' || s.forename as name
              from caseload.case_grant g
              join organisation.door_staff s on s.staff_id = g.staff_id
             where g.kind = 'MANAGER' and g.valid_to is null and g.team_code = any(:teams)
             order by name, code limit 500\
            """;

    static final Filter TERMS =
            Filter.none()
                    .with("manager", "text", "coalesce(g.staff_id, '-') = :manager")
                    .with("team", "text", "g.team_code = :team")
                    .with("harm", "text", "coalesce(v.harm, '-') = :harm")
                    .with("tier", "text", "v.tier = :tier")
                    .with("flag", "text", ":flag = any(string_to_array(r.flags, ' '))")
                    .with("nextBefore", "date", "n.on_day is null or n.on_day < :nextBefore")
                    .with("noNext", "boolean", "n.on_day is null")
                    .with("lastBefore", "date", "l.on_day is null or l.on_day < :lastBefore")
                    .with("order", "text", ":order = any(o.types)")
                    .with("health", "boolean", "v.health is not null");

    private static final String EACH =
            """
            select p.crn, p.forename, p.surname, s.forename || ' ' || s.surname as manager,
                   coalesce(t.name, '') as team, v.harm, v.tier, v.health, n.on_day as next_day,
                   n.starts_at as next_time, l.on_day as last_day, r.flags,
                   case cast(:sort as text)
                     when 'NEXT' then coalesce(to_char(n.on_day, 'YYYYMMDD')
                                               || coalesce(to_char(n.starts_at, 'HH24MI'), ''),
                                               '9')
                     when 'LAST' then coalesce(to_char(l.on_day, 'YYYYMMDD'), '0')
                     when 'HARM' then case v.harm when 'VERY_HIGH' then '0' when 'HIGH' then '1'
                                                  when 'MEDIUM' then '2' when 'LOW' then '3'
                                                  else '4' end
                     when 'TIER' then coalesce(v.tier, '~')
                     when 'MANAGER' then coalesce(lower(s.surname || ' ' || s.forename), '')
                     else '' end
                   || ' ' || lower(p.surname || ' ' || p.forename) as key
              from caseload.case_grant g
              join caseload.person p on p.crn = g.crn
              left join organisation.door_team t on t.team_code = g.team_code
              left join organisation.door_staff s on s.staff_id = g.staff_id
              left join lateral
                   (select max(value) filter (where kind = 'HARM') as harm,
                           max(value) filter (where kind = 'TIER') as tier,
                           max(value) filter (where kind = 'HEALTH') as health
                      from (select distinct on (kind) kind, value
                              from caseload.dated_value
                             where crn = p.crn and valid_from <= :today and withdrawn_at is null
                               and (kind <> 'HEALTH' or valid_to is null or valid_to >= :today)
                             order by kind, valid_from desc, value_id desc) latest) v on true
              left join lateral
                   (select on_day, starts_at from caseload.contact
                     where crn = p.crn and withdrawn_at is null and appointment
                       and outcome is null and on_day >= :today
                     order by on_day, starts_at limit 1) n on true
              left join lateral
                   (select on_day from caseload.contact
                     where crn = p.crn and withdrawn_at is null and outcome = any(:attended)
                     order by on_day desc limit 1) l on true
              left join lateral
                   (select string_agg(distinct type, ' ') as flags from caseload.registration
                     where crn = p.crn and ended_on is null and withdrawn_at is null) r on true
              left join lateral
                   (select array_agg(order_type) as types from caseload.event
                     where crn = p.crn and ended_on is null and withdrawn_at is null) o on true
             where g.kind = 'MANAGER' and g.valid_to is null
               and
            """
                    + MaySee.P
                    + TERMS.sql();

    // A name must not stand in an address: the page goes on after a CRN, from the start if that
    // case has left the list meanwhile.
    private static final String FROM =
            """
            )
            select * from c
             where cast(:key as text) is null
                   and not exists (select from c where crn = cast(:after as text))
                or (c.key collate "C", c.crn)
                   > (coalesce(cast(:key as text),
                               (select key from c where crn = cast(:after as text))) collate "C",
                      cast(:after as text))
             order by c.key collate "C", c.crn limit :most\
            """;

    static final String OWN = "with c as (" + EACH + " and g.staff_id = :viewer" + FROM;
    static final String OF_TEAM = "with c as (" + EACH + " and g.team_code = any(:teams)" + FROM;

    /**
     * After which case a page begins.
     *
     * @param key where it stood in the order; none to look that up
     */
    record After(Crn crn, @Nullable String key) {}

    /** A team or a manager by name. */
    record Named(String code, String name) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    CaseList(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the teams whose cases somebody may list. */
    List<Named> teams(User user) {
        return jdbc.sql(TEAMS)
                .param("viewer", user.staffOrNobody().value())
                .param("head", user.role() == Role.HEAD_OF_UNIT)
                .param("today", clock.today())
                .query(RowAs.of(Named.class))
                .list();
    }

    /** Returns who manages cases of some teams. */
    List<Named> managers(List<Named> teams) {
        return jdbc.sql(MANAGERS).param("teams", codes(teams)).query(RowAs.of(Named.class)).list();
    }

    /** Returns cases in the order of the terms, after one; so many at most. */
    List<CaseRow> page(
            User user,
            List<Named> teams,
            Terms terms,
            String[] attended,
            Optional<After> after,
            int most) {
        var statement =
                terms.scope() == Whose.OWN
                        ? jdbc.sql(OWN)
                        : jdbc.sql(OF_TEAM).param("teams", codes(teams));
        return statement
                .params(TERMS.parameters(terms.narrow()))
                .param("viewer", user.staffOrNobody().value())
                .param("today", clock.today())
                .param("attended", attended)
                .param("sort", terms.sort().name())
                .param("after", after.map(one -> one.crn().value()).orElse(null))
                .param("key", after.map(After::key).orElse(null))
                .param("most", most)
                .query(RowAs.of(CaseRow.class))
                .list();
    }

    private static String[] codes(List<Named> named) {
        return named.stream().map(Named::code).toArray(String[]::new);
    }
}
