package org.offload.voice.idea;

import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps who agrees with ideas and who objects: one view a person. */
@Repository
class IdeaViews {

    private static final String EACH =
            "select username, name, role, agrees, reason, at, version from voice.idea_view";

    static final String OF = EACH + " where idea_id = :id and username = :username";
    static final String OBJECTIONS =
            EACH + " where idea_id = :id and not agrees order by at, username limit 500";
    static final String COUNTS =
            """
            select count(*) filter (where agrees) as agreeing,
                   count(*) filter (where not agrees) as objecting
              from voice.idea_view
             where idea_id = :id\
            """;
    static final String PUT =
            """
            insert into voice.idea_view as v (idea_id, username, name, role, agrees, reason, at)
            values (:id, :username, :name, :role, :agrees, :reason, :at)
            on conflict (idea_id, username) do update
               set name = excluded.name, role = excluded.role, agrees = excluded.agrees,
                   reason = excluded.reason, at = excluded.at, version = v.version + 1\
            """;
    static final String REMOVE =
            "delete from voice.idea_view where idea_id = :id and username = :username";

    /** How many agree, and how many object. */
    record Counts(int agreeing, int objecting) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    IdeaViews(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<IdeaView> of(UUID idea, User user) {
        return jdbc.sql(OF)
                .param("id", idea)
                .param("username", user.username())
                .query(RowAs.of(IdeaView.class))
                .optional();
    }

    /** Returns who objects, the one who began before the others; 500 at most. */
    List<IdeaView> objections(UUID idea) {
        return jdbc.sql(OBJECTIONS).param("id", idea).query(RowAs.of(IdeaView.class)).list();
    }

    Counts counts(UUID idea) {
        return jdbc.sql(COUNTS).param("id", idea).query(RowAs.of(Counts.class)).single();
    }

    /** Keeps that somebody agrees, in place of what they said before. */
    void agree(UUID idea, User user) {
        put(idea, user, true, "");
    }

    /** Keeps that somebody objects, in place of what they said before. */
    void object(UUID idea, User user, String reason) {
        put(idea, user, false, reason);
    }

    private void put(UUID idea, User user, boolean agrees, String reason) {
        jdbc.sql(PUT)
                .param("id", idea)
                .param("username", user.username())
                .param("name", user.displayName())
                .param("role", user.role().name())
                .param("agrees", agrees)
                .param("reason", reason)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes back what somebody said, if they did. */
    void remove(UUID idea, User user) {
        jdbc.sql(REMOVE).param("id", idea).param("username", user.username()).update();
    }
}
