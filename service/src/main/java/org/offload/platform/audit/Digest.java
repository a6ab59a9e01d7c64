package org.offload.platform.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * Takes values one after another and gives their hash. A text goes in behind its length and a list
 * behind its size, so that no other values of the same kinds give the same bytes.
 */
final class Digest {

    private final MessageDigest sha;

    Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Digest text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        sha.update(bytes);
        return this;
    }

    Digest texts(Collection<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
        return this;
    }

    /** Takes eight bytes, the highest first, as PostgreSQL's {@code int8send} gives them. */
    Digest number(long number) {
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        return this;
    }

    Digest moment(Instant moment) {
        return number(moment.getEpochSecond()).number(moment.getNano());
    }

    Digest id(UUID id) {
        return number(id.getMostSignificantBits()).number(id.getLeastSignificantBits());
    }

    Digest hash(Hash hash) {
        sha.update(hash.bytes());
        return this;
    }

    /** Returns the hash of all that was taken, and starts afresh. */
    Hash end() {
        return Hash.of(sha.digest());
    }
}
