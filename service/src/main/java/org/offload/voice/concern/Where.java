package org.offload.voice.concern;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The workplace that something is said of.
 *
 * @param placeId in the register; empty for a place that is not in it, and for none
 * @param town of a place that is not in the register
 */
public record Where(String placeId, String name, String town) {

    /** No workplace in particular. */
    public static final Where NOWHERE = new Where("", "", "");

    private static final int KEY = 12; // letters: enough to tell the places of a service apart

    /**
     * Returns what is the same for all that is said of one place: its id, or a digest of its name
     * and town, however they are spaced and capitalised. Empty for none.
     */
    public String key() {
        if (!placeId.isEmpty() || name.isEmpty()) {
            return placeId;
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    (plain(name) + "|" + plain(town))
                                            .getBytes(StandardCharsets.UTF_8));
            return "other-" + HexFormat.of().formatHex(digest).substring(0, KEY);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the name with the town, as people read it. */
    public String inWords() {
        return town.isEmpty() ? name : name + ", " + town;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
