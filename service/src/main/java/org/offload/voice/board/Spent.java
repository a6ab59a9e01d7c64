package org.offload.voice.board;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;

/** Keeps which tokens were spent, and nothing of what for. */
@Repository
class Spent {

    static final String HAS =
            """
            select exists (select from voice.token_spent
                            where key_hash = :key and spend_id = :spend)\
            """;
    static final String ADD =
            """
            insert into voice.token_spent (key_hash, spend_id) values (:key, :spend)
            on conflict (key_hash, spend_id) do nothing\
            """;
    static final String FORGET =
            """
            delete from voice.token_spent s using voice.token_key k
             where k.key_hash = s.key_hash and k.spent_until <= :today\
            """;

    private final JdbcClient jdbc;

    Spent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(String key, String spendId) {
        return jdbc.sql(HAS)
                .param("key", key)
                .param("spend", spendId)
                .query(Boolean.class)
                .single();
    }

    /** Spends one; answers false if it is spent. */
    boolean add(String key, String spendId) {
        return jdbc.sql(ADD).param("key", key).param("spend", spendId).update() == 1;
    }

    /** Forgets those that nobody could spend any more. */
    void forget(LocalDate today) {
        jdbc.sql(FORGET).param("today", today).update();
    }
}
