package offloadbench.crew;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A practitioner.
 *
 * @param crns of the cases of their team that they may open without being asked why
 */
record Member(String username, String staff, List<String> crns) {

    /** Whole teams, so that there is always a colleague; nobody's limited access is tried. */
    private static final String MOST_WORK =
            """
            select a.username, a.staff_id, m.team_code,
                   (select array_agg(g.crn order by g.crn) from caseload.case_grant g
                     where g.team_code = m.team_code and g.kind = 'MANAGER' and g.valid_to is null
                       and not exists (select from caseload.case_grant x
                                        where x.crn = g.crn
                                          and x.kind in ('EXCLUSION', 'RESTRICTION'))) as crns
              from platform.account a
              join platform.account_role r
                on r.username = a.username and r.role = 'PRACTITIONER' and r.valid_to is null
              join organisation.door_membership m on m.staff_id = a.staff_id and m.valid_to is null
             order by m.team_code, a.username
             limit %d\
            """;

    static List<Member> find(Connection connection, int most) throws SQLException {
        List<Member> members = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(MOST_WORK.formatted(most))) {
            while (rows.next()) {
                String[] crns = (String[]) rows.getArray("crns").getArray();
                members.add(
                        new Member(
                                rows.getString("username"),
                                rows.getString("staff_id"),
                                List.of(crns)));
            }
        }
        return members;
    }
}
