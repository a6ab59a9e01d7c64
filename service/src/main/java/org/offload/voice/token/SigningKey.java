package org.offload.voice.token;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The key of this installation (Ed25519), made once: what it signs, it has shown to everybody. */
@Repository
class SigningKey {

    static final String KEEP =
            """
            insert into voice.secret (name, value) values (:name, :value)
            on conflict (name) do nothing\
            """;
    static final String FIND = "select value from voice.secret where name = :name";

    private static final String SECRET = "directory";
    private static final String PUBLIC = "directory, public";

    private final JdbcClient jdbc;

    SigningKey(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the public key, 32 bytes, hexadecimal. */
    String publicKey() {
        return value(PUBLIC);
    }

    /** Signs the hash of an entry. */
    String sign(String hash) {
        return Ed25519.sign(hash, value(SECRET));
    }

    private String value(String name) {
        return jdbc.sql(FIND)
                .param("name", name)
                .query(String.class)
                .optional()
                .orElseGet(() -> made(name));
    }

    /** Both parts are kept in one go: whoever comes second finds those of the first. */
    private String made(String name) {
        Ed25519.Pair pair = Ed25519.pair();
        if (keep(SECRET, pair.secret())) {
            keep(PUBLIC, pair.publicKey());
        }
        return jdbc.sql(FIND).param("name", name).query(String.class).single();
    }

    private boolean keep(String name, String value) {
        return jdbc.sql(KEEP).param("name", name).param("value", value).update() == 1;
    }
}
