package org.offload.voice.token;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** The key of this installation (Ed25519), made once: what it signs, it has shown to everybody. */
@Repository
class SigningKey {

    private static final String ED25519 = "Ed25519";

    /** What stands before the 32 bytes of a public key in its SubjectPublicKeyInfo. */
    private static final int HEAD = 12;

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
        try {
            var secret =
                    KeyFactory.getInstance(ED25519)
                            .generatePrivate(
                                    new PKCS8EncodedKeySpec(
                                            Base64.getDecoder().decode(value(SECRET))));
            var signature = Signature.getInstance(ED25519);
            signature.initSign(secret);
            signature.update(HexFormat.of().parseHex(hash));
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
            byte[] info = pair.getPublic().getEncoded();
            String open = HexFormat.of().formatHex(info, HEAD, info.length);
            String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
            if (keep(SECRET, secret)) {
                keep(PUBLIC, open);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return jdbc.sql(FIND).param("name", name).query(String.class).single();
    }

    private boolean keep(String name, String value) {
        return jdbc.sql(KEEP).param("name", name).param("value", value).update() == 1;
    }
}
