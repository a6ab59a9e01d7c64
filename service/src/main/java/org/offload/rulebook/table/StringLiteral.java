package org.offload.rulebook.table;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in quotes, as FEEL writes it.
 *
 * <p>Source: DMN 1.3, §10.3.1.2, grammar rules 35 (string literal) and 66 (string escape).
 */
final class StringLiteral {

    /** The longest that is read: a text that is not too long may be longer where it is escaped. */
    static final int LONGEST = 2_000;

    /** A literal, quotes included. Only for texts that are not too long: it takes stack. */
    static final String SHAPE = "\"(?:[^\"\\\\]|\\\\[\"\\\\nrt]|\\\\u[0-9A-Fa-f]{4})*+\"";

    private static final Pattern WHOLE = Pattern.compile(SHAPE);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(.{4})|(.))");

    private StringLiteral() {}

    /** Returns a text in quotes. */
    static String of(String text) {
        return text.codePoints()
                .mapToObj(StringLiteral::escaped)
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** Returns the text of a literal; none if it is not one. */
    static Optional<String> parse(String literal) {
        if (literal.length() > LONGEST || !WHOLE.matcher(literal).matches()) {
            return Optional.empty();
        }
        String inner = literal.substring(1, literal.length() - 1);
        return Optional.of(
                ESCAPE.matcher(inner).replaceAll(found -> Matcher.quoteReplacement(plain(found))));
    }

    private static String escaped(int point) {
        return switch (point) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                    isUnfitForXml(point) ? "\\u%04X".formatted(point) : Character.toString(point);
        };
    }

    /** Answers whether a file cannot hold a character, or an editor might change it. */
    static boolean isUnfitForXml(int point) {
        return Character.isISOControl(point)
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                || point == 0xFFFE
                || point == 0xFFFF;
    }

    private static String plain(MatchResult found) {
        return found.group(1) == null
                ? plain(found.group(2))
                : Character.toString(Integer.parseInt(found.group(1), 16));
    }

    private static String plain(String escaped) {
        return switch (escaped) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> escaped;
        };
    }
}
