package org.offload.platform.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;

/**
 * A real PostgreSQL of our own: a child process on a data folder, for this machine only. When it
 * dies, it is started again on the same port.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);

    private static final String DATABASE = "offload";
    private static final long BETWEEN_LOOKS = 2000; // ms

    private final DataFolder folder;
    private final Cluster cluster;
    private final PostgresServer server;
    private final String password;
    private final Revivals revivals = new Revivals();
    private boolean closed;

    private LocalPostgres(DataFolder folder, Map<String, String> settings)
            throws IOException, InterruptedException {
        this.folder = folder;
        Path home = folder.home();
        Cluster.requireKnown(home);
        boolean isNew = !home.resolve("data").toFile().exists();
        Room.require(home, isNew ? Room.FOR_A_NEW_FOLDER : Room.FOR_A_START);
        var command = new PostgresCommand(home);
        this.cluster = Cluster.in(home, command);
        this.password = cluster.password();
        int port = FreePort.preferably(folder.notes().databasePort());
        this.server = new PostgresServer(cluster, command, port, settings);
    }

    /**
     * Starts a server on a folder, which is made if it is missing.
     *
     * @param home the data folder; no other process may have it open
     * @param settings of PostgreSQL, beside and above ours
     */
    public static LocalPostgres start(Path home, Map<String, String> settings) {
        return start(DataFolder.open(home.toAbsolutePath()), settings);
    }

    /**
     * Starts a server on an open folder, which it lets go when it is closed.
     *
     * @throws StartRefused if it cannot
     */
    static LocalPostgres start(DataFolder folder, Map<String, String> settings) {
        try {
            var postgres = new LocalPostgres(folder, settings);
            postgres.begin();
            return postgres;
        } catch (IOException e) {
            folder.close();
            throw Room.isShort(e.getMessage())
                    ? Room.refusal(folder.home())
                    : new StartRefused("PostgreSQL did not start: %s.".formatted(e));
        } catch (InterruptedException e) {
            folder.close();
            throw new StartRefused("Offload was stopped before it had started.");
        } catch (StartRefused e) {
            folder.close();
            throw e;
        }
    }

    private void begin() throws IOException, InterruptedException {
        watch(server.start());
        folder.notes().setDatabasePort(server.port());
        createDatabase();
    }

    private void createDatabase() {
        try (var connection = DriverManager.getConnection(urlOf("postgres"), user(), password);
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "select from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException e) {
            close();
            throw new StartRefused("PostgreSQL has started but refused us: " + e.getMessage());
        }
    }

    private void watch(Process process) {
        Thread.ofVirtual()
                .name("postgres-watch")
                .start(
                        () -> {
                            try {
                                process.waitFor();
                                revive(process.exitValue());
                            } catch (IOException | InterruptedException | StartRefused e) {
                                giveUp(e);
                            }
                        });
    }

    private synchronized void revive(int exitCode) throws IOException, InterruptedException {
        if (closed) {
            return;
        }
        LOG.warn("PostgreSQL ended by itself (exit code {}). Starting it again.", exitCode);
        if (!revivals.allowed(Instant.now())) {
            throw new StartRefused("PostgreSQL ends again and again. Its log is in logs.");
        }
        boolean runs = false;
        while (!closed && !runs) {
            cluster.stopLeftOver();
            awaitRoom();
            runs = !closed && starts();
        }
    }

    /** Answers whether it runs again; not if others have taken the room meanwhile. */
    private boolean starts() throws IOException, InterruptedException {
        try {
            watch(server.start());
            LOG.warn("PostgreSQL runs again.");
            return true;
        } catch (IOException | StartRefused e) {
            if (Room.isFor(folder.home(), Room.TO_RECOVER)) {
                throw e;
            }
            return false;
        }
    }

    /** On a full disk it cannot start, and need not try: somebody has to free some room first. */
    private synchronized void awaitRoom() throws IOException, InterruptedException {
        boolean told = false;
        while (!closed && !Room.isFor(folder.home(), Room.TO_RECOVER)) {
            if (!told) {
                LOG.error("The disk is full. PostgreSQL starts again once there is room.");
                told = true;
            }
            wait(BETWEEN_LOOKS);
        }
    }

    private static void giveUp(Exception why) {
        LOG.error("Offload ends, since its PostgreSQL does not run: {}", why.getMessage());
        System.exit(1);
    }

    /** Returns the address of Offload's own database. */
    public String url() {
        return urlOf(DATABASE);
    }

    /** Returns the address of a database on this server. */
    public String urlOf(String database) {
        String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.port(), database);
        return DatabaseAddress.of(url, user(), password).url();
    }

    /** Returns the only user there is; it may do everything. */
    public String user() {
        return Cluster.USER;
    }

    /** Returns the password, made with the folder. */
    public String password() {
        return password;
    }

    DatabaseAddress address() {
        return new DatabaseAddress(url(), user(), password);
    }

    /** Stops the server and lets the folder go. May be called twice. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        notifyAll();
        try {
            cluster.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            folder.close();
        }
    }
}
