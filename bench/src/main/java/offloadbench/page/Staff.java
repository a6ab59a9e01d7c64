package offloadbench.page;

import offloadbench.desk.Desk;
import offloadbench.server.DataFolder;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * People who are signed in, and the cases that each may open without being asked why.
 *
 * @param practitioners with their own cases
 * @param managers with all cases of their team
 * @param names of people on probation, as somebody would type them to find them
 * @param asked the cases that were asked for until now
 */
record Staff(
        List<Member> practitioners, List<Member> managers, List<String> names, Set<String> asked) {

    private static final String PASSWORD = "demonstration";
    private static final int NAMES = 5_000;

    /** Nobody's limited access is tried: those cases answer with a stub. */
    private static final String OPEN =
            """
            not exists (select from caseload.case_grant x
                         where x.crn = g.crn and x.kind in ('EXCLUSION', 'RESTRICTION'))\
            """;

    private static final String PRACTITIONERS =
            """
            select a.username, array_agg(g.crn order by g.crn)
              from platform.account a
              join caseload.case_grant g
                on g.staff_id = a.staff_id and g.kind = 'MANAGER' and g.valid_to is null
             where %s
             group by a.username order by md5(a.username) limit %d\
            """;
    private static final String MANAGERS =
            """
            select a.username, array_agg(g.crn order by g.crn)
              from platform.account a
              join organisation.membership m on m.staff_id = a.staff_id and m.manages
              join caseload.case_grant g
                on g.team_code = m.team_code and g.kind = 'MANAGER' and g.valid_to is null
             where %s
             group by a.username order by md5(a.username) limit %d\
            """;
    private static final String NAMED =
            """
            select p.forename, p.surname from caseload.person p
             order by md5(p.crn) limit %d\
            """;

    /**
     * Somebody at a desk.
     *
     * @param crns never empty
     * @param asked those that anybody was asked for until now
     */
    record Member(Desk desk, List<String> crns, Set<String> asked) {

        String anyCrn(RandomGenerator random) {
            String crn = crns.get(random.nextInt(crns.size()));
            asked.add(crn);
            return crn;
        }
    }

    /** Signs people of all regions in. */
    static Staff signIn(
            DataFolder folder, URI server, HttpClient client, int practitioners, int managers)
            throws IOException, SQLException, InterruptedException {
        Set<String> asked = ConcurrentHashMap.newKeySet();
        try (Connection connection = folder.connect()) {
            return new Staff(
                    members(
                            connection,
                            PRACTITIONERS.formatted(OPEN, practitioners),
                            client,
                            server,
                            asked),
                    members(connection, MANAGERS.formatted(OPEN, managers), client, server, asked),
                    names(connection),
                    asked);
        }
    }

    private static List<Member> members(
            Connection connection, String sql, HttpClient client, URI server, Set<String> asked)
            throws SQLException, InterruptedException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql);
                var atOnce =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<Member>> members = new ArrayList<>();
            while (rows.next()) {
                String username = rows.getString(1);
                List<String> crns = List.of((String[]) rows.getArray(2).getArray());
                members.add(
                        atOnce.submit(
                                () ->
                                        new Member(
                                                Desk.signIn(
                                                        client, () -> server, username, PASSWORD),
                                                crns,
                                                asked)));
            }
            List<Member> all = new ArrayList<>();
            for (Future<Member> one : members) {
                all.add(one.get());
            }
            return List.copyOf(all);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Somebody could not sign in", e.getCause());
        }
    }

    /** A third of them by surname and forename, by surname, and by the start of one each. */
    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(NAMED.formatted(NAMES))) {
            while (rows.next()) {
                String surname = rows.getString(2);
                names.add(
                        switch (names.size() % 3) {
                            case 0 -> surname + " " + rows.getString(1);
                            case 1 -> surname;
                            default -> surname.substring(0, Math.min(4, surname.length()));
                        });
            }
        }
        return List.copyOf(names);
    }

    /** Returns all who have signed in. */
    List<Member> all() {
        return Stream.concat(practitioners.stream(), managers.stream()).toList();
    }

    /** Returns how many different cases they may open between them. */
    long cases() {
        return all().stream().flatMap(member -> member.crns().stream()).distinct().count();
    }

    Member anyPractitioner(RandomGenerator random) {
        return practitioners.get(random.nextInt(practitioners.size()));
    }

    /** Returns anybody; mostly managers, since most cases are theirs. */
    Member anybody(RandomGenerator random) {
        return random.nextInt(5) == 0
                ? anyPractitioner(random)
                : managers.get(random.nextInt(managers.size()));
    }

    String anyName(RandomGenerator random) {
        return names.get(random.nextInt(names.size()));
    }
}
