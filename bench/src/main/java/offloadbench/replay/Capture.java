package offloadbench.replay;

import offloadbench.server.DataFolder;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Lets PostgreSQL write down every statement while this is open. */
public final class Capture implements AutoCloseable {

    private static final List<String> ON =
            List.of(
                    "alter database offload set log_statement = 'all'",
                    "alter database offload set log_error_verbosity = 'default'",
                    "alter system set log_line_prefix = '" + PostgresLog.PREFIX + "'");
    private static final List<String> OFF =
            List.of(
                    "alter database offload reset log_statement",
                    "alter database offload reset log_error_verbosity",
                    "alter system reset log_line_prefix");
    private static final String ANEW =
            """
            select pg_reload_conf(), pg_terminate_backend(pid)
              from pg_stat_activity
             where datname = 'offload' and pid <> pg_backend_pid()\
            """;

    /** Sessions are saved after the answer has gone out. */
    private static final int REST = 40; // ms

    /** The server's pool looks at a connection again that has rested for half a second. */
    private static final int RECONNECT = 1000; // ms

    private final DataFolder folder;

    private Capture(DataFolder folder) {
        this.folder = folder;
    }

    /** Begins, by making the server connect anew. */
    public static Capture of(DataFolder folder)
            throws IOException, SQLException, InterruptedException {
        var capture = new Capture(folder);
        capture.set(ON);
        return capture;
    }

    /** Something that the server is asked for. */
    @FunctionalInterface
    public interface Asking {
        /** Asks. */
        void run() throws IOException, InterruptedException;
    }

    /** Returns what the server asks of PostgreSQL while it is asked for something. */
    public CaughtRequest during(Asking asking) throws IOException, InterruptedException {
        Thread.sleep(REST);
        long from = folder.postgresLog().toFile().length();
        Instant since = Instant.now();
        asking.run();
        Thread.sleep(REST);
        try (var log = new RandomAccessFile(folder.postgresLog().toFile(), "r")) {
            byte[] bytes = new byte[Math.toIntExact(log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            return new CaughtRequest(
                    PostgresLog.read(new String(bytes, StandardCharsets.UTF_8)), since);
        }
    }

    private void set(List<String> settings) throws IOException, SQLException, InterruptedException {
        try (Connection connection = folder.connect();
                var statement = connection.createStatement()) {
            for (String setting : settings) {
                statement.execute(setting);
            }
            statement.execute(ANEW);
        }
        Thread.sleep(RECONNECT);
    }

    @Override
    public void close() throws IOException, SQLException, InterruptedException {
        set(OFF);
    }
}
