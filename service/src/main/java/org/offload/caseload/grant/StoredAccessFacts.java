package org.offload.caseload.grant;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.AccessFacts;
import org.offload.platform.Role;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.platform.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Answers from the one table of grants: one statement, by CRN. */
@Repository
class StoredAccessFacts implements AccessFacts {

    static final String OF =
            """
            select /* who may see */ p.crn, g.kind, g.staff_id = :staff as mine,
                   coalesce(g.message, '') as message,
                   exists (select from organisation.door_membership m
                            where m.team_code = g.team_code and m.staff_id = :staff
                              and (m.manages or g.kind <> 'OFFERED')
                              and :today >= m.valid_from
                              and (m.valid_to is null or :today <= m.valid_to)) as my_team,
                   exists (select from organisation.door_deputy d
                             join organisation.door_membership m
                               on m.staff_id = d.staff_id and m.manages
                            where m.team_code = g.team_code and d.deputy_id = :staff
                              and :today between d.valid_from and d.valid_to
                              and :today >= m.valid_from
                              and (m.valid_to is null or :today <= m.valid_to)) as deputy,
                   :leads and exists
                          (select from organisation.door_team mine
                             join organisation.door_membership m
                               on m.team_code = mine.team_code and m.staff_id = :staff
                            where mine.pdu_code = t.pdu_code
                              and :today >= m.valid_from
                              and (m.valid_to is null or :today <= m.valid_to)) as my_unit,
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
               and
            """
                    + LiveItem.G
                    + """
                      left join organisation.door_team t on t.team_code = g.team_code
                     where p.crn = any(:crns)
                     order by g.kind is distinct from 'MANAGER'\
                    """;

    static final String SHOWN =
            "select p.crn from caseload.person p where p.crn = any(:crns) and " + MaySee.P;

    private final JdbcClient jdbc;
    private final ServiceClock clock;
    private final Words words;

    StoredAccessFacts(JdbcClient jdbc, ServiceClock clock, Words words) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public Map<Crn, CaseFacts> of(User user, Collection<Crn> crns) {
        String nobody = words.say("caseload.askWhom.nobody");
        return jdbc
                .sql(OF)
                .param("crns", texts(crns))
                .param("staff", user.staffOrNobody().value())
                .param("leads", user.role() == Role.HEAD_OF_UNIT)
                .param("today", clock.today())
                .query(RowAs.of(Grant.class))
                .list()
                .stream()
                .collect(
                        groupingBy(
                                Grant::crn,
                                collectingAndThen(
                                        toList(), grants -> Grant.facts(grants, nobody))));
    }

    @Override
    public Set<Crn> shown(StaffId reader, Collection<Crn> crns) {
        return crns.isEmpty()
                ? Set.of()
                : jdbc
                        .sql(SHOWN)
                        .param("crns", texts(crns))
                        .param("viewer", reader.value())
                        .param("today", clock.today())
                        .query(String.class)
                        .list()
                        .stream()
                        .map(Crn::of)
                        .collect(toSet());
    }

    private static String[] texts(Collection<Crn> crns) {
        return crns.stream().map(Crn::value).distinct().toArray(String[]::new);
    }
}
