package offloadbench.replay;

import offloadbench.server.DataFolder;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
        try (Connection connection = folder.connect()) {
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

    /** As the server runs it: one plan, whatever the values are. */
    private static String explain(Connection connection, Step step) throws SQLException {
        String how = step.writes() ? "explain " : "explain (analyze, buffers) ";
        try (var statement = connection.createStatement()) {
            statement.execute("set local plan_cache_mode = force_generic_plan");
            statement.execute("prepare planned as " + step.numbered());
            String values = values(statement, step);
            var text = new StringBuilder();
            try (var rows = statement.executeQuery(how + "execute planned" + values)) {
                while (rows.next()) {
                    text.append(rows.getString(1)).append('\n');
                }
            }
            statement.execute("deallocate planned");
            return text.toString();
        }
    }

    private static String values(Statement statement, Step step) throws SQLException {
        List<String> values = new ArrayList<>();
        for (@Nullable String value : step.parameters()) {
            values.add(value == null ? "null" : statement.enquoteLiteral(value));
        }
        return values.isEmpty() ? "" : "(" + String.join(", ", values) + ")";
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
