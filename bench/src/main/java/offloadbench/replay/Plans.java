package offloadbench.replay;

import offloadbench.server.DataFolder;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How PostgreSQL goes about the statements of a request, at the size that is there. */
public final class Plans {

    /** From this many rows on, nobody may read a whole table to show a page. */
    private static final long LARGE = 10_000;

    private static final Pattern WHOLE = Pattern.compile("Seq Scan on ([a-z_]+)");
    private static final String LARGE_TABLES =
            """
            select relname from pg_class
             where relkind in ('r', 'p') and reltuples >= %d\
            """;

    private Plans() {}

    /**
     * A statement, and how it was run.
     *
     * @param whole the large tables that are read from end to end
     */
    public record Plan(String sql, String text, List<String> whole) {}

    /** Runs each statement of a request once, undoes what it has changed, and tells how. */
    public static List<Plan> of(DataFolder folder, CaughtRequest request)
            throws IOException, SQLException {
        List<Plan> plans = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (Connection connection = folder.connect("&stringtype=unspecified")) {
            Set<String> large = large(connection);
            connection.setAutoCommit(false);
            for (Step step : request.steps()) {
                if (step.isPlanned() && seen.add(step.sql())) {
                    String text = explain(connection, step);
                    plans.add(new Plan(step.sql(), text, whole(text, large)));
                    connection.rollback();
                }
            }
        }
        return plans;
    }

    private static Set<String> large(Connection connection) throws SQLException {
        Set<String> names = new HashSet<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(LARGE_TABLES.formatted(LARGE))) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String explain(Connection connection, Step step) throws SQLException {
        String how = step.writes() ? "explain " : "explain (analyze, buffers) ";
        try (var statement = connection.prepareStatement(how + step.sql())) {
            for (int i = 0; i < step.parameters().size(); i++) {
                statement.setString(i + 1, step.parameters().get(i));
            }
            var text = new StringBuilder();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    text.append(rows.getString(1)).append('\n');
                }
            }
            return text.toString();
        }
    }

    private static List<String> whole(String plan, Set<String> large) {
        return WHOLE.matcher(plan)
                .results()
                .map(found -> found.group(1))
                .filter(large::contains)
                .distinct()
                .toList();
    }
}
