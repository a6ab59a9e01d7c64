package org.offload.caseload.outgoing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Text that any older system takes: letters, figures and common signs, in boxes that it has. */
final class PlainNote {

    static final int LONGEST = 4_000; // characters in one note box of the public service's system

    private static final Map<String, String> SIGNS =
            Map.of(
                    "‘", "'", "’", "'", "“", "\"", "”", "\"", "–", "-", "—", "-", "…", "...", "•",
                    "-", "\u00A0", " ");

    private PlainNote() {}

    /**
     * Returns the text without signs that would be lost or refused; letters of any language stay.
     */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (var sign : SIGNS.entrySet()) {
            plain = plain.replace(sign.getKey(), sign.getValue());
        }
        return plain.replaceAll("[^\\p{L}\\p{M}\\p{N}\\n\\x20-\\x7E£€°½¼¾]", "").strip();
    }

    /** Returns the text in pieces that fit a box; none of an empty text. */
    static List<String> boxes(String text) {
        List<String> boxes = new ArrayList<>();
        String rest = text;
        while (rest.codePointCount(0, rest.length()) > LONGEST) {
            int most = rest.offsetByCodePoints(0, LONGEST);
            int space = Math.max(rest.lastIndexOf(' ', most), rest.lastIndexOf('\n', most));
            int end = space > most / 2 ? space : most;
            boxes.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            boxes.add(rest);
        }
        return boxes;
    }
}
