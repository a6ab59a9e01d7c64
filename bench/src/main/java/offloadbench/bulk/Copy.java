package offloadbench.bulk;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes all rows out to files, and puts them in again by COPY alone. */
final class Copy {

    private static final String TABLES =
            """
            select c.oid::regclass::text from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname in (%s)
               and c.relname not like 'flyway%%'
             order by 1\
            """
                    .formatted("'platform', 'organisation', 'workplace', 'worklist', 'caseload'");
    private static final String REFERENCES =
            """
            select confrelid::regclass::text from pg_constraint
             where contype = 'f' and conrelid = ?::regclass and confrelid <> conrelid\
            """;

    private final Connection connection;
    private final Path files;
    private final List<String> tables;

    private Copy(Connection connection, Path files, List<String> tables) {
        this.connection = connection;
        this.files = files;
        this.tables = tables;
    }

    static Copy of(Connection connection, Path files) throws SQLException {
        Set<String> ordered = new LinkedHashSet<>();
        for (String table : texts(connection, TABLES)) {
            add(connection, table, ordered);
        }
        return new Copy(connection, files, List.copyOf(ordered));
    }

    /** A table stands behind those that it refers to. */
    private static void add(Connection connection, String table, Set<String> ordered)
            throws SQLException {
        if (ordered.contains(table)) {
            return;
        }
        try (var statement = connection.prepareStatement(REFERENCES)) {
            statement.setString(1, table);
            List<String> before = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    before.add(rows.getString(1));
                }
            }
            for (String other : before) {
                add(connection, other, ordered);
            }
        }
        ordered.add(table);
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** Writes a file a table; returns how many rows they hold. */
    long out() throws SQLException, IOException {
        long rows = 0;
        for (String table : tables) {
            try (OutputStream file = Files.newOutputStream(files.resolve(table))) {
                rows += copies().copyOut("copy " + table + " to stdout", file);
            }
        }
        return rows;
    }

    /** Empties all tables and fills them again, in one transaction; returns how long that took. */
    Duration in() throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("truncate " + String.join(", ", tables));
        }
        connection.commit();
        long begun = System.nanoTime();
        for (String table : tables) {
            try (InputStream file = Files.newInputStream(files.resolve(table))) {
                copies().copyIn("copy " + table + " from stdin", file);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private CopyManager copies() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
