package org.offload.voice.concern;

import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who has the same concern, counted once each and without names: what is kept is HMAC-SHA-256 of
 * concern and user name under a key of this database. Nobody can read the names from it; whoever
 * runs the database, and so has the key, could try those of all users.
 */
@Repository
class MeToos {

    private static final String HMAC = "HmacSHA256";

    static final String KEY = "select value from voice.secret where name = 'me too'";
    static final String ADD =
            """
            insert into voice.me_too (concern_id, who) values (:id, :who)
            on conflict (concern_id, who) do nothing\
            """;
    static final String HAS =
            "select exists (select from voice.me_too where concern_id = :id and who = :who)";

    private final JdbcClient jdbc;

    MeToos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts a colleague, once. */
    void add(UUID concern, User user) {
        jdbc.sql(ADD).param("id", concern).param("who", digest(concern, user)).update();
    }

    boolean has(UUID concern, User user) {
        return jdbc.sql(HAS)
                .param("id", concern)
                .param("who", digest(concern, user))
                .query(Boolean.class)
                .single();
    }

    private String digest(UUID concern, User user) {
        String key = jdbc.sql(KEY).query(String.class).single();
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
            String text = concern + " " + user.username();
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
