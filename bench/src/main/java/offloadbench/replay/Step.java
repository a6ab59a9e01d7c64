package offloadbench.replay;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that the server has asked of PostgreSQL.
 *
 * @param lane which of the request's connections, from 0
 * @param sql with {@code ?} for each parameter; empty for what begins and ends a transaction
 * @param parameters as text; null is SQL's null
 */
record Step(Kind kind, int lane, String sql, List<@Nullable String> parameters) {

    private static final Pattern PLACE = Pattern.compile("'[^']*'|\\?\\??");

    /** What the statement bears that is asked before any page of a case. */
    private static final String WHO_MAY_SEE = "/* who may see */";

    /** The rest is a page's own: its record, and what somebody has typed there or looked for. */
    private static final Pattern OF_PAGE =
            Pattern.compile(
                    "\\b(caseload|worklist|organisation|workplace)\\.|platform\\.(draft|stored)");

    /** What kind of thing it is. */
    enum Kind {
        BEGIN,
        COMMIT,
        ROLLBACK,
        STATEMENT
    }

    Step {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    /** Returns it with {@code $1}, {@code $2} and so on for its parameters. */
    String numbered() {
        var number = new AtomicInteger();
        return PLACE.matcher(sql)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        switch (found.group()) {
                                            case "?" -> "$" + number.incrementAndGet();
                                            case "??" -> "?";
                                            default -> found.group();
                                        }));
    }

    /** Answers whether it changes rows. */
    boolean writes() {
        return kind == Kind.STATEMENT
                && sql.toLowerCase(Locale.ROOT)
                        .matches("(?s).*\\b(insert into|update|delete from)\\b.*");
    }

    /** Returns the same on another connection. */
    Step on(int otherLane) {
        return new Step(kind, otherLane, sql, parameters);
    }

    /** Answers whether PostgreSQL makes a plan for it. */
    boolean isPlanned() {
        return kind == Kind.STATEMENT
                && sql.toLowerCase(Locale.ROOT)
                        .matches("(?s)[\\s(]*(select|insert|update|delete|with)\\b.*");
    }

    /** Answers whether it serves the house: sign-in, sessions, who may see, audit, receipts. */
    boolean ofHouse() {
        String text = sql.toLowerCase(Locale.ROOT);
        return text.contains(WHO_MAY_SEE)
                || text.contains("platform.") && !OF_PAGE.matcher(text).find();
    }
}
