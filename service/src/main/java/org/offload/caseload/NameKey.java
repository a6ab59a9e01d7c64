package org.offload.caseload;

import java.text.Normalizer;
import java.util.Locale;

/** A name as search compares it: small letters, no accents, one space between words. */
public final class NameKey {

    private NameKey() {}

    /** Returns the key of a name or of what was typed as one. */
    public static String of(String... names) {
        return Normalizer.normalize(String.join(" ", names), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
