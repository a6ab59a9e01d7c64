package offloadbench.bulk;

import offloadbench.server.DataFolder;

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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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

    private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();
    private static final String OUT =
            """
            copy (select * from %s
                   where mod((cast(cast(ctid as text) as point))[0]::bigint, %d) = %d) to stdout\
            """;

    private final DataFolder folder;
    private final Connection connection;
    private final Path files;
    private final List<String> tables;

    private Copy(DataFolder folder, Connection connection, Path files, List<String> tables) {
        this.folder = folder;
        this.connection = connection;
        this.files = files;
        this.tables = tables;
    }

    static Copy of(DataFolder folder, Connection connection, Path files) throws SQLException {
        Set<String> ordered = new LinkedHashSet<>();
        for (String table : texts(connection, TABLES)) {
            add(connection, table, ordered);
        }
        return new Copy(folder, connection, files, List.copyOf(ordered));
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

    /** Writes a file for each table and connection; returns how many rows they hold. */
    long out() throws SQLException, IOException {
        long rows = 0;
        for (String table : tables) {
            for (int slice = 0; slice < AT_ONCE; slice++) {
                try (OutputStream file = Files.newOutputStream(file(table, slice))) {
                    rows += copies(connection).copyOut(OUT.formatted(table, AT_ONCE, slice), file);
                }
            }
        }
        return rows;
    }

    /**
     * Empties all tables and fills them again, each through as many connections as there are
     * processors.
     *
     * @return how long filling took
     */
    Duration in() throws SQLException, IOException, InterruptedException {
        try (var statement = connection.createStatement()) {
            statement.execute("truncate " + String.join(", ", tables));
        }
        List<Connection> connections = new ArrayList<>();
        try (var atOnce = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                connections.add(folder.connect());
            }
            long begun = System.nanoTime();
            for (String table : tables) {
                List<Callable<Long>> slices = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    Connection own = connections.get(i);
                    Path file = file(table, i);
                    slices.add(() -> in(own, table, file));
                }
                for (Future<Long> one : atOnce.invokeAll(slices)) {
                    one.get();
                }
            }
            return Duration.ofNanos(System.nanoTime() - begun);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Rows did not go in again", e.getCause());
        } finally {
            for (Connection one : connections) {
                one.close();
            }
        }
    }

    private static long in(Connection connection, String table, Path file)
            throws SQLException, IOException {
        try (InputStream rows = Files.newInputStream(file)) {
            return copies(connection).copyIn("copy " + table + " from stdin", rows);
        }
    }

    private Path file(String table, int slice) {
        return files.resolve(table + "." + slice);
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
