package org.offload.voice.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, of parts one after the other. */
public final class Digests {

    private Digests() {}

    /** Returns the 32 bytes. */
    public static byte[] of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the 32 bytes as 64 hexadecimal digits. */
    public static String hexOf(byte[]... parts) {
        return HexFormat.of().formatHex(of(parts));
    }

    /** Returns the bytes of a text in ASCII. */
    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
