package org.offload.voice.token;

import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps the keys of tokens: the public part for ever, the secret one while tokens are drawn. */
@Repository
class TokenKeys {

    private static final String EACH =
            """
            select key_hash, place, term_name, public_key, entry_hash, signature, witness
              from voice.token_key
            """;

    static final String ALL = EACH + "order by place";
    static final String LAST = EACH + "order by place desc limit 1";
    static final String FIND = EACH + "where key_hash = :key and not withdrawn";
    static final String OF_THREAD = EACH + "where thread_id = :thread";
    static final String DRAWN =
            EACH
                    + """
                    where first_day <= :day and drawn_until > :day and not withdrawn
                    order by place\
                    """;
    static final String ADD =
            """
            insert into voice.token_key
              (key_hash, place, term_name, thread_id, first_day, drawn_until, spent_until,
               withdrawn, public_key, entry_hash, signature, witness)
            values (:key, :place, :term, cast(:thread as uuid), :first, :drawn, :spent,
                    false, :public, :entry, :signature, '')
            on conflict do nothing\
            """;
    static final String ADD_SECRET =
            "insert into voice.token_secret (key_hash, private_key) values (:key, :secret)";
    static final String SECRET = "select private_key from voice.token_secret where key_hash = :key";
    static final String FORGET =
            """
            delete from voice.token_secret s using voice.token_key k
             where k.key_hash = s.key_hash and k.drawn_until <= :today\
            """;
    static final String WITHDRAW =
            "update voice.token_key set withdrawn = true where key_hash = :key and not withdrawn";
    static final String DESTROY = "delete from voice.token_secret where key_hash = :key";
    static final String WITNESS =
            """
            update voice.token_key set witness = :signature
             where entry_hash = :entry and witness <> :signature\
            """;
    static final String IS_WITNESSED =
            """
            select exists (select from voice.token_key
                            where entry_hash = :entry and witness = :signature)\
            """;
    static final String COLLEAGUES =
            """
            select key_hash, count(distinct username) as colleagues from voice.token_draw
             where key_hash = any(:keys) group by key_hash\
            """;

    private record Crowd(String keyHash, int colleagues) {}

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

    /** Returns a key that was not taken back. */
    Optional<TokenKey> find(String keyHash) {
        return jdbc.sql(FIND).param("key", keyHash).query(RowAs.of(TokenKey.class)).optional();
    }

    /** Returns the key of a thread in which everybody has one voice. */
    Optional<TokenKey> of(UUID thread) {
        return jdbc.sql(OF_THREAD)
                .param("thread", thread)
                .query(RowAs.of(TokenKey.class))
                .optional();
    }

    /** Returns those by which tokens are drawn on a day, and which were not taken back. */
    List<TokenKey> drawnOn(LocalDate day) {
        return jdbc.sql(DRAWN).param("day", day).query(RowAs.of(TokenKey.class)).list();
    }

    /** Adds a key; answers false if another process was first with its term or its place. */
    boolean add(TokenKey key, String secret) {
        Term term = key.term();
        boolean first =
                jdbc.sql(ADD)
                                .param("key", key.keyHash())
                                .param("place", key.place())
                                .param("term", key.termName())
                                .param("thread", term instanceof OneVoice one ? one.thread() : null)
                                .param("first", term.firstDay())
                                .param("drawn", term.drawnUntil())
                                .param("spent", term.spentUntil())
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

    /** Destroys the secret parts of keys by which none is drawn any more. */
    void forget(LocalDate today) {
        jdbc.sql(FORGET).param("today", today).update();
    }

    /** Takes a key back, and destroys its secret part; answers false if it was. */
    boolean withdraw(String keyHash) {
        jdbc.sql(DESTROY).param("key", keyHash).update();
        return jdbc.sql(WITHDRAW).param("key", keyHash).update() == 1;
    }

    /**
     * Keeps what whoever signs besides us said of an entry; answers whether there is such a one.
     */
    boolean witness(String entryHash, String signature) {
        jdbc.sql(WITNESS).param("entry", entryHash).param("signature", signature).update();
        return jdbc.sql(IS_WITNESSED)
                .param("entry", entryHash)
                .param("signature", signature)
                .query(Boolean.class)
                .single();
    }

    /** Returns how many colleagues have tokens, by the hash of their key; none for nobody. */
    Map<String, Integer> colleagues(List<String> keyHashes) {
        return jdbc
                .sql(COLLEAGUES)
                .param("keys", keyHashes.toArray(String[]::new))
                .query(RowAs.of(Crowd.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Crowd::keyHash, Crowd::colleagues));
    }
}
