package org.offload.voice.token;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** The examples of RFC 9474, appendix A. */
record Rfc9474(JsonNode entry) {

    static List<Rfc9474> all() {
        try (InputStream file = Rfc9474.class.getResourceAsStream("rfc9474.json")) {
            JsonNode all = JsonMapper.shared().readTree(Objects.requireNonNull(file));
            return StreamSupport.stream(all.path("vectors").spliterator(), false)
                    .map(Rfc9474::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String field) {
        return HexFormat.of().parseHex(entry.path(field).asString());
    }

    int number(String field) {
        return entry.path(field).asInt();
    }

    BigInteger integer(String field) {
        return new BigInteger(1, bytes(field));
    }

    PrivateKey secret() {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new RSAPrivateKeySpec(integer("n"), integer("d")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    RSAPublicKey open() {
        try {
            return (RSAPublicKey)
                    KeyFactory.getInstance("RSA")
                            .generatePublic(new RSAPublicKeySpec(integer("n"), integer("e")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return entry.path("name").asString() + ", " + entry.path("section").asString();
    }
}
