package org.offload.voice.concern;

import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Who raised what in confidence, and who looked. No other statement reads a name from here. */
@Repository
class Raisers {

    static final String ADD =
            """
            insert into voice.concern_raiser (concern_id, username, name, role)
            values (:id, :username, :name, :role)\
            """;
    static final String IS =
            """
            select exists (select from voice.concern_raiser
                            where concern_id = :id and username = :username)\
            """;
    static final String OF = "select name, role from voice.concern_raiser where concern_id = :id";
    static final String LOOKED =
            """
            insert into voice.concern_look (concern_id, look_id, looked_at, username, name)
            values (:id, :look, :at, :username, :name)\
            """;
    static final String LOOKS =
            """
            select looked_at, name from voice.concern_look
             where concern_id = :id
             order by looked_at, look_id
             limit 100\
            """;

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Raisers(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Raiser(String name, String role) {}

    record Look(Instant lookedAt, String name) {}

    void add(UUID concern, User user) {
        jdbc.sql(ADD)
                .param("id", concern)
                .param("username", user.username())
                .param("name", user.displayName())
                .param("role", user.role().name())
                .update();
    }

    /** Answers whether it was this user who raised it. */
    boolean is(UUID concern, User user) {
        return jdbc.sql(IS)
                .param("id", concern)
                .param("username", user.username())
                .query(Boolean.class)
                .single();
    }

    /** Tells who raised it, and keeps that somebody was told. */
    Raiser tell(UUID concern, User to) {
        jdbc.sql(LOOKED)
                .param("id", concern)
                .param("look", UUID.randomUUID())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("username", to.username())
                .param("name", to.displayName())
                .update();
        return jdbc.sql(OF).param("id", concern).query(RowAs.of(Raiser.class)).single();
    }

    /** Returns who was told, and when, from the first; 100 at most. */
    List<Look> looks(UUID concern) {
        return jdbc.sql(LOOKS).param("id", concern).query(RowAs.of(Look.class)).list();
    }
}
