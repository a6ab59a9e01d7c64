package org.offload.rulebook.finder;

import org.offload.organisation.NearTeams.Team;
import org.offload.platform.Ids;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Keeps what is looked for again and again, for oneself or a team. */
@Repository
class KeptQuestions {

    /** How many of one's own there may be. */
    static final int MOST = 20;

    static final String OF =
            """
            select question_id, username, team_code, name, terms from rulebook.kept_question
             where username = :me or team_code = any(:teams) order by name, question_id limit 100\
            """;
    static final String KEEP =
            """
            insert into rulebook.kept_question
              (question_id, username, team_code, name, terms, kept_at)
            values (:id, :me, :team, :name, :terms, :at)\
            """;
    static final String FORGET =
            "delete from rulebook.kept_question where question_id = :id and username = :me";

    /** A question with its name. */
    record Kept(UUID questionId, String username, String teamCode, String name, String terms) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    KeptQuestions(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns one's own and those that others share with one's teams, by name; 100 at most. */
    List<Kept> of(User user, List<Team> teams) {
        return jdbc.sql(OF)
                .param("me", user.username())
                .param("teams", teams.stream().map(Team::code).toArray(String[]::new))
                .query(RowAs.of(Kept.class))
                .list();
    }

    /**
     * Keeps one.
     *
     * @param team with which it is shared; empty for none
     */
    void keep(User user, String team, String name, Terms terms) {
        jdbc.sql(KEEP)
                .param("id", Ids.next())
                .param("me", user.username())
                .param("team", team)
                .param("name", name)
                .param("terms", terms.text())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets one of one's own. */
    void forget(User user, UUID id) {
        jdbc.sql(FORGET).param("id", id).param("me", user.username()).update();
    }
}
