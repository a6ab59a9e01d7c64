package org.offload.caseload.grant;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.AccessFacts;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers from the one table of grants: one statement, by CRN. */
@Repository
class StoredAccessFacts implements AccessFacts {

    static final String OF =
            """
            select p.crn, g.kind, g.staff_id = :staff as mine,
                   exists (select from organisation.door_membership m
                            where m.team_code = g.team_code and m.staff_id = :staff
                              and :today >= m.valid_from
                              and (m.valid_to is null or :today <= m.valid_to)) as my_team,
                   t.name as team,
                   (select string_agg(s.forename || ' ' || s.surname, ', ')
                      from organisation.door_membership m
                      join organisation.door_staff s using (staff_id)
                     where m.team_code = g.team_code and m.manages
                       and :today >= m.valid_from
                       and (m.valid_to is null or :today <= m.valid_to)) as lead
              from caseload.person p
              left join caseload.case_grant g
                on g.crn = p.crn and :today >= g.valid_from
               and (g.valid_to is null or :today <= g.valid_to)
              left join organisation.door_team t on t.team_code = g.team_code
             where p.crn = :crn\
            """;

    private record Row(
            String crn,
            @Nullable String kind,
            @Nullable Boolean mine,
            boolean myTeam,
            @Nullable String team,
            @Nullable String lead) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    StoredAccessFacts(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<CaseFacts> of(User user, Crn crn) {
        List<Row> rows =
                jdbc.sql(OF)
                        .param("crn", crn.value())
                        .param("staff", user.staffOrNobody().value())
                        .param("today", clock.today())
                        .query(Row.class)
                        .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(facts(rows));
    }

    private static CaseFacts facts(List<Row> rows) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        String askWhom = "";
        for (Row row : rows) {
            if (Boolean.TRUE.equals(row.mine())) {
                relations.add("MANAGER".equals(row.kind()) ? Relation.MANAGER : Relation.STAND_IN);
            }
            if (row.myTeam()) {
                relations.add(Relation.TEAM);
            }
            if (row.team() != null) {
                askWhom = row.team() + (row.lead() == null ? "" : " (" + row.lead() + ")");
            }
        }
        return new CaseFacts(relations, askWhom);
    }
}
