package offloadbench.rolling;

import offloadbench.server.DataFolder;
import offloadbench.server.Launcher;
import offloadbench.server.OffloadServer;
import offloadbench.server.StartOptions;

import org.offload.platform.start.LocalPostgres;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two Offloads on one PostgreSQL, and the proxy before them. */
final class Pair implements AutoCloseable {

    private static final String ANCHORS = "select count(*) from platform.audit_anchor";

    private final LocalPostgres postgres;
    private final List<StartOptions> options = new ArrayList<>();
    private final List<OffloadServer> servers = new ArrayList<>();
    private final RoundRobin proxy;
    private final Path work;

    Pair(Path work) throws IOException, InterruptedException {
        this.work = work;
        this.postgres = LocalPostgres.start(work.resolve("postgres"), Map.of());
        for (String name : List.of("first", "second")) {
            StartOptions one =
                    StartOptions.onDatabase(
                            Launcher.checkout(), postgres.url(), postgres, work.resolve(name));
            options.add(one);
            servers.add(OffloadServer.start(one)); // the first makes the demonstration
        }
        this.proxy = new RoundRobin(servers.get(0).address(), servers.get(1).address());
    }

    URI address() {
        return proxy.address();
    }

    DataFolder folder() {
        return new DataFolder(work.resolve("first"));
    }

    /**
     * One of them was told to end, and started again.
     *
     * @param told when
     * @param ended when it was gone
     * @param back when it served pages again
     */
    record Restart(Instant told, Instant ended, Instant back) {

        /** An answer that breaks off is noticed a little later. */
        private static final Duration NOTICED = Duration.ofSeconds(1);

        boolean explains(Instant noAnswer) {
            return !noAnswer.isBefore(told) && noAnswer.isBefore(ended.plus(NOTICED));
        }

        Duration took() {
            return Duration.between(told, back);
        }
    }

    /** Tells one to end, waits for it, and starts it again. */
    Restart restart(int number) throws IOException, InterruptedException {
        Instant told = Instant.now();
        servers.get(number).close();
        Instant ended = Instant.now();
        servers.set(number, OffloadServer.start(options.get(number)));
        proxy.replace(number, servers.get(number).address());
        return new Restart(told, ended, Instant.now());
    }

    int answeredBy(int number) {
        return proxy.answeredBy(number);
    }

    /** Returns how many anchors the daily job has made, in however many processes it runs. */
    int anchors() throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                postgres.url(), postgres.user(), postgres.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(ANCHORS)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Override
    public void close() {
        proxy.close();
        servers.forEach(OffloadServer::close);
        postgres.close();
    }
}
