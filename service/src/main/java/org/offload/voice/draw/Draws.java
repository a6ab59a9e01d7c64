package org.offload.voice.draw;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Optional;

/** Keeps who drew tokens on which day, and nothing of the tokens. */
@Repository
class Draws {

    static final String ADD =
            """
            insert into voice.token_draw (username, day, key_hash, replay)
            values (:username, :day, :key, :replay)
            on conflict (username, day, key_hash) do nothing\
            """;
    static final String REPLAY =
            """
            select replay from voice.token_draw
             where username = :username and day = :day and key_hash = :key and replay is not null\
            """;
    static final String DROP = "delete from voice.token_draw where day < :before";
    static final String FORGET =
            """
            update voice.token_draw set replay = null
             where replay is not null and day < :today\
            """;

    private final JdbcClient jdbc;

    Draws(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps that somebody draws; answers false if they have drawn already. */
    boolean add(String username, LocalDate day, String keyHash, String replay) {
        return jdbc.sql(ADD)
                        .param("username", username)
                        .param("day", day)
                        .param("key", keyHash)
                        .param("replay", replay)
                        .update()
                == 1;
    }

    /** Returns the digest of what somebody sent that day. */
    Optional<String> replay(String username, LocalDate day, String keyHash) {
        return jdbc.sql(REPLAY)
                .param("username", username)
                .param("day", day)
                .param("key", keyHash)
                .query(String.class)
                .optional();
    }

    /** Forgets who drew before a day. */
    void drop(LocalDate before) {
        jdbc.sql(DROP).param("before", before).update();
    }

    /** Forgets those digests of earlier days. */
    void forgetBefore(LocalDate today) {
        jdbc.sql(FORGET).param("today", today).update();
    }
}
