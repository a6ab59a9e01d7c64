package org.offload.caseload.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file as we keep it: no path, nothing that a system reserves or that hides what it
 * is, at most {@value #LONGEST} characters, and an ending that says what it holds.
 */
record FileName(String text) {

    static final int LONGEST = 100; // characters, in UTF-8 at most 400 bytes

    private static final String NAMELESS = "document";
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");
    // Controls, marks that turn the direction of writing, and what is no character at all.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}]");
    private static final Pattern WITH_A_MEANING = Pattern.compile("[<>:\"|?*%]");

    /** Makes a name of what a browser sent. */
    static FileName of(String sent, FileKind kind) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC).replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1);
        name = UNSEEN.matcher(name).replaceAll("");
        name = WITH_A_MEANING.matcher(name).replaceAll("_");
        name = name.replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        if (name.isEmpty()) {
            name = NAMELESS;
        }
        if (RESERVED.matcher(name).matches()) {
            name = "_" + name;
        }
        return new FileName(withEnding(name, kind));
    }

    private static String withEnding(String name, FileKind kind) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean says = dot > 0 && kind.endings().contains(ending);
        String stem = says ? name.substring(0, dot) : name;
        String last = "." + (says ? ending : kind.endings().getFirst());
        return shortened(stem, LONGEST - last.length()) + last;
    }

    private static String shortened(String stem, int longest) {
        return stem.codePointCount(0, stem.length()) <= longest
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, longest)).strip();
    }
}
