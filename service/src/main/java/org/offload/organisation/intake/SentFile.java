package org.offload.organisation.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A file as it came; its name without folders. */
record SentFile(String name, byte[] bytes) {

    private static final int LONGEST_NAME = 120; // characters

    static SentFile of(String name, byte[] bytes) {
        String plain = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return new SentFile(
                plain.substring(0, Math.min(plain.length(), LONGEST_NAME)), bytes.clone());
    }

    /** Returns what tells its content from any other. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SentFile file
                && file.name.equals(name)
                && Arrays.equals(file.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}
