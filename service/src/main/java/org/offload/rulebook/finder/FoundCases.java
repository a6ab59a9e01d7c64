package org.offload.rulebook.finder;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.Whose;
import org.offload.kernel.Crn;
import org.offload.organisation.NearTeams;
import org.offload.organisation.NearTeams.Team;
import org.offload.platform.AccessFacts;
import org.offload.platform.RowAs;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Set;

/** Finds live cases by what tables see of them. */
@Repository
public class FoundCases {

    // Nothing that was not looked for, and something of what is to be missing.
    private static final String FITS =
            """
               and not string_to_array(c.inputs, ' ') && cast(:without as text[])
               and (cardinality(cast(:missing as text[])) = 0
                    or string_to_array(d.missing, ' ') && cast(:missing as text[]))
            """;

    private static final String FROM =
            """
              from rulebook.decision d
              join rulebook.combination c on c.combination_id = d.combination_id
            """;

    private static final String EACH =
            """
            select d.crn, d.staff_id, s.forename || ' ' || s.surname as officer, d.missing,
                   c.inputs
            """
                    + FROM
                    + " left join organisation.door_staff s on s.staff_id = d.staff_id";

    private static final String CRNS = "select d.crn" + FROM;
    private static final String ORDER = " order by d.crn limit 20000";

    static final String OF_OWN =
            CRNS + " where d.ended_at is null and d.staff_id = :viewer" + FITS + ORDER;
    static final String OF_TEAMS =
            CRNS + " where d.ended_at is null and d.team_code = any(:teams)" + FITS + ORDER;
    static final String ROWS =
            EACH + " where d.ended_at is null and d.crn = any(:crns) order by d.crn";

    /**
     * A case.
     *
     * @param officer none if nobody manages it
     * @param missing names with a space between them
     * @param inputs as {@code HARM=HIGH TIER=B}
     */
    public record Found(
            String crn, String staffId, @Nullable String officer, String missing, String inputs) {

        public Crn asCrn() {
            return Crn.of(crn);
        }
    }

    private final JdbcClient jdbc;
    private final NearTeams near;
    private final AccessFacts access;

    FoundCases(JdbcClient jdbc, NearTeams near, AccessFacts access) {
        this.jdbc = jdbc;
        this.near = near;
        this.access = access;
    }

    /**
     * Returns them, in the order of their CRNs. Whoever is closed to the reader is none of them: a
     * number would tell as well.
     */
    public List<Crn> of(User user, Terms terms) {
        List<Crn> all =
                statement(user, terms)
                        .param("without", terms.without())
                        .param(
                                "missing",
                                terms.missing().stream().map(Enum::name).toArray(String[]::new))
                        .query(String.class)
                        .list()
                        .stream()
                        .map(Crn::of)
                        .toList();
        Set<Crn> shown = access.shown(user.staffOrNobody(), all);
        return all.stream().filter(shown::contains).toList();
    }

    private StatementSpec statement(User user, Terms terms) {
        return terms.whose() == Whose.OWN
                ? jdbc.sql(OF_OWN).param("viewer", user.staffOrNobody().value())
                : jdbc.sql(OF_TEAMS)
                        .param(
                                "teams",
                                near.of(user).stream().map(Team::code).toArray(String[]::new));
    }

    /** Returns what pages say of some of them. */
    public List<Found> rows(List<Crn> crns) {
        return jdbc.sql(ROWS)
                .param("crns", crns.stream().map(Crn::value).toArray(String[]::new))
                .query(RowAs.of(Found.class))
                .list();
    }
}
