package org.offload.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code that says by itself that its bearer may: 125 random bits as 25 letters and digits that
 * nobody takes for one another (Crockford's base 32), shown in groups of five.
 */
public record BearerCode(String value) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 25;
    private static final Pattern SHAPE = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Makes a new one. */
    public static BearerCode make() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new BearerCode(code.toString());
    }

    /** Reads one as it is typed: in small letters, with O for 0, with or without the hyphens. */
    public static Optional<BearerCode> parse(String typed) {
        String code =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1");
        return SHAPE.matcher(code).matches() ? Optional.of(new BearerCode(code)) : Optional.empty();
    }

    /** Returns the code in groups of five. */
    public String inGroups() {
        return value.replaceAll("(.{5})(?=.)", "$1-");
    }

    /** Returns what is stored: a plain digest, since nobody can try 125 bits. */
    public String hash() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "a code"; // never the code itself, wherever this is written
    }
}
