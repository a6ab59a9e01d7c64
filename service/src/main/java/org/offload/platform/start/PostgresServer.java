package org.offload.platform.start;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One server on one port of this machine; may be started again after it has ended. */
final class PostgresServer {

    /** After a crash the server first reads its log of changes. */
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private static final Map<String, String> SETTINGS =
            Map.ofEntries(
                    Map.entry("listen_addresses", "127.0.0.1"),
                    Map.entry("unix_socket_directories", ""),
                    Map.entry("max_connections", "100"),
                    Map.entry("shared_buffers", PageMemory.ofThisMachine()),
                    // An error's text may quote what somebody has typed: the log leaves errors to
                    // the application, and of its own affairs tells no statement and no value.
                    Map.entry("log_min_messages", "log"),
                    Map.entry("log_min_error_statement", "panic"),
                    Map.entry("log_error_verbosity", "terse"),
                    Map.entry("log_statement", "none"),
                    Map.entry("log_min_duration_statement", "-1"),
                    Map.entry("log_checkpoints", "off"));

    private final Cluster cluster;
    private final PostgresCommand command;
    private final int port;
    private final Map<String, String> settings = new LinkedHashMap<>(SETTINGS);

    PostgresServer(
            Cluster cluster, PostgresCommand command, int port, Map<String, String> settings) {
        this.cluster = cluster;
        this.command = command;
        this.port = port;
        this.settings.putAll(settings);
    }

    int port() {
        return port;
    }

    /**
     * Starts it and waits until it takes connections.
     *
     * @throws StartRefused if it does not
     */
    Process start() throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("-D", cluster.files().toString(), "-p", "" + port));
        settings.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        Process process = command.start("postgres", words.toArray(String[]::new));
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!cluster.isReady(process.pid())) {
            if (!process.isAlive()) {
                throw command.failure("postgres");
            }
            if (System.nanoTime() > end) {
                cluster.stop();
                throw command.failure("postgres");
            }
            Thread.sleep(20);
        }
        return process;
    }
}
