package org.offload.caseload;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** A name as search compares it: small letters, no accents, one space between words. */
public final class NameKey {

    /**
     * Letters that are not made of another one and a mark, so that taking marks away leaves them.
     */
    private static final Map<String, String> PLAIN =
            Map.of(
                    "ł", "l", "ø", "o", "ß", "ss", "æ", "ae", "œ", "oe", "đ", "d", "ð", "d", "þ",
                    "th", "ħ", "h", "ı", "i");

    private NameKey() {}

    /** Returns the key of a name or of what was typed as one. */
    public static String of(String... names) {
        String plain =
                Normalizer.normalize(String.join(" ", names), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain.replaceAll("\\p{M}|['’.]", "").replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }
}
