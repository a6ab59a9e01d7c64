package org.offload.house;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The named parameters of a statement, as numbers that PostgreSQL knows. */
final class Parameters {

    /** A named parameter; literals, quoted names, comments and casts are stepped over. */
    private static final Pattern NAMED =
            Pattern.compile("'[^']*'|\"[^\"]*\"|--[^\\n]*|/\\*(?s:.*?)\\*/|::|:([a-zA-Z]\\w*)");

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final String byName;

    Parameters(String sql) {
        byName = numbered(sql, name -> names.computeIfAbsent(name, _ -> names.size() + 1));
    }

    /** Returns the statement with one number a name. */
    String byName() {
        return byName;
    }

    /** Returns what runs a prepared statement with nothing for each name. */
    String execute(String prepared) {
        String nulls = String.join(", ", Collections.nCopies(names.size(), "null"));
        return "execute " + prepared + (nulls.isEmpty() ? "" : "(" + nulls + ")");
    }

    /** Returns a statement with a number for every mention of a name, as the driver sends it. */
    static String asSent(String sql) {
        int[] mentions = {0};
        return numbered(sql, _ -> ++mentions[0]);
    }

    private interface Numbering {
        int of(String name);
    }

    private static String numbered(String sql, Numbering numbering) {
        return NAMED.matcher(sql)
                .replaceAll(found -> Matcher.quoteReplacement(replacement(found, numbering)));
    }

    private static String replacement(MatchResult found, Numbering numbering) {
        String name = found.group(1);
        return name == null ? found.group() : "$" + numbering.of(name);
    }
}
