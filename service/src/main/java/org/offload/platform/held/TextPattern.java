package org.offload.platform.held;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes of a text the pattern, in PostgreSQL's regular expressions, that finds it however it was
 * spaced, as it stands in JSON, and in the keys that are made of it for searching.
 */
final class TextPattern {

    /** White space, also as JSON writes it. */
    private static final String SPACE = "(\\s|\\\\n|\\\\r|\\\\t)*";

    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final int SHORTEST_KEY = 4;

    private TextPattern() {}

    static String of(String text) {
        Set<String> forms = new TreeSet<>();
        forms.add(spaced(text));
        forms.add(spaced(ACCENT.matcher(Normalizer.normalize(text, Form.NFD)).replaceAll("")));
        String key = text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        if (key.length() >= SHORTEST_KEY) {
            forms.add(quoted(key));
        }
        return String.join("|", forms);
    }

    private static String spaced(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .map(TextPattern::quoted)
                .collect(Collectors.joining(SPACE));
    }

    /** A backslash and a quotation mark have a backslash before them in JSON. */
    private static String quoted(String word) {
        return SIGN.matcher(word)
                .replaceAll(
                        sign -> {
                            String one = sign.group();
                            String escaped = one.equals("\"") || one.equals("\\") ? "\\\\?" : "";
                            return Matcher.quoteReplacement(escaped + "\\" + one);
                        });
    }
}
