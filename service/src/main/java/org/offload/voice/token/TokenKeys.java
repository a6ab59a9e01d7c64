package org.offload.voice.token;

import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps the keys of tokens: the public part for ever, the secret one until its week is over. */
@Repository
class TokenKeys {

    private static final String EACH =
            """
            select key_hash, place, monday, public_key, entry_hash, signature
              from voice.token_key
            """;

    static final String ALL = EACH + "order by place";
    static final String LAST = EACH + "order by place desc limit 1";
    static final String FIND = EACH + "where key_hash = :key";
    static final String OF_WEEK = EACH + "where monday = :monday";
    static final String ADD =
            """
            insert into voice.token_key
              (key_hash, place, monday, public_key, entry_hash, signature)
            values (:key, :place, :monday, :public, :entry, :signature)
            on conflict do nothing\
            """;
    static final String ADD_SECRET =
            "insert into voice.token_secret (key_hash, private_key) values (:key, :secret)";
    static final String SECRET = "select private_key from voice.token_secret where key_hash = :key";
    static final String FORGET =
            """
            delete from voice.token_secret s using voice.token_key k
             where k.key_hash = s.key_hash and k.monday < :monday\
            """;
    static final String COLLEAGUES =
            "select count(distinct username) from voice.token_draw where key_hash = :key";

    private final JdbcClient jdbc;

    TokenKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TokenKey> all() {
        return jdbc.sql(ALL).query(RowAs.of(TokenKey.class)).list();
    }

    Optional<TokenKey> last() {
        return jdbc.sql(LAST).query(RowAs.of(TokenKey.class)).optional();
    }

    Optional<TokenKey> find(String keyHash) {
        return jdbc.sql(FIND).param("key", keyHash).query(RowAs.of(TokenKey.class)).optional();
    }

    Optional<TokenKey> of(TokenWeek week) {
        return jdbc.sql(OF_WEEK)
                .param("monday", week.monday())
                .query(RowAs.of(TokenKey.class))
                .optional();
    }

    /** Adds a key; answers false if another process was first with its week or its place. */
    boolean add(TokenKey key, String secret) {
        boolean first =
                jdbc.sql(ADD)
                                .param("key", key.keyHash())
                                .param("place", key.place())
                                .param("monday", key.monday())
                                .param("public", key.publicKey())
                                .param("entry", key.entryHash())
                                .param("signature", key.signature())
                                .update()
                        == 1;
        if (first) {
            jdbc.sql(ADD_SECRET).param("key", key.keyHash()).param("secret", secret).update();
        }
        return first;
    }

    Optional<String> secret(String keyHash) {
        return jdbc.sql(SECRET).param("key", keyHash).query(String.class).optional();
    }

    /** Destroys the secret parts of keys whose week began before a day. */
    void forget(LocalDate monday) {
        jdbc.sql(FORGET).param("monday", monday).update();
    }

    /** Returns how many colleagues have tokens of a key. */
    int colleagues(String keyHash) {
        return jdbc.sql(COLLEAGUES).param("key", keyHash).query(Integer.class).single();
    }
}
