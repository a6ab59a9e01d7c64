package org.offload.rulebook.finder;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.organisation.NearTeams.Team;
import org.offload.platform.RowAs;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import java.util.List;

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

    private static final String OWN = " where d.ended_at is null and d.staff_id = :viewer";
    private static final String TEAM = " where d.ended_at is null and d.team_code = any(:teams)";
    private static final String PAGE = " and d.crn > :after order by d.crn limit :most";

    static final String OF_OWN = EACH + OWN + FITS + PAGE;
    static final String OF_TEAMS = EACH + TEAM + FITS + PAGE;
    static final String COUNT_OWN = "select count(*)" + FROM + OWN + FITS;
    static final String COUNT_TEAMS = "select count(*)" + FROM + TEAM + FITS;

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

    FoundCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns a page of them, in the order of their CRNs. */
    public List<Found> page(User user, List<Team> teams, Terms terms, String after, int most) {
        return statement(user, teams, terms, OF_OWN, OF_TEAMS)
                .param("after", after)
                .param("most", most)
                .query(RowAs.of(Found.class))
                .list();
    }

    /** Returns how many there are. */
    int count(User user, List<Team> teams, Terms terms) {
        return statement(user, teams, terms, COUNT_OWN, COUNT_TEAMS).query(Integer.class).single();
    }

    private StatementSpec statement(
            User user, List<Team> teams, Terms terms, String own, String ofTeams) {
        StatementSpec statement =
                terms.whose() == Whose.OWN
                        ? jdbc.sql(own).param("viewer", user.staffOrNobody().value())
                        : jdbc.sql(ofTeams)
                                .param(
                                        "teams",
                                        teams.stream().map(Team::code).toArray(String[]::new));
        return statement
                .param("without", terms.without())
                .param("missing", terms.missing().stream().map(Enum::name).toArray(String[]::new));
    }
}
