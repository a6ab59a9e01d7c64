package org.offload;

import org.flywaydb.core.Flyway;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.offload.platform.start.LocalPostgres;
import org.offload.platform.start.Migrations;
import org.springframework.boot.SpringApplication;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One PostgreSQL for a test build; one migrated template for each digest of the migrations; one
 * clone of it for each test JVM.
 */
public final class TestDatabase implements LauncherSessionListener {

    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

    /** In seconds: two that wait for each other where no database sees it are told apart. */
    private static final String LONGEST_ANSWER = "&socketTimeout=150";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("spring.datasource.url") != null) {
            return;
        }
        try {
            LocalPostgres server = start();
            // After all contexts: a pool that outlives its database waits for half a minute.
            SpringApplication.getShutdownHandlers().add(server::close);
            String mine = clone(server);
            System.setProperty("spring.datasource.url", server.urlOf(mine) + LONGEST_ANSWER);
            System.setProperty("spring.datasource.username", server.user());
            System.setProperty("spring.datasource.password", server.password());
        } catch (IOException | SQLException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The test database did not start", e);
        }
    }

    private static LocalPostgres start() {
        Path home = Path.of(System.getProperty("offload.build", "target"), "test-postgres");
        return LocalPostgres.start(home, FAST);
    }

    private static String clone(LocalPostgres server)
            throws IOException, SQLException, NoSuchAlgorithmException {
        String template = "t_" + digestOfMigrations();
        String mine = "jvm_" + ProcessHandle.current().pid();
        try (var connection =
                DriverManager.getConnection(server.url(), server.user(), server.password())) {
            if (!exists(connection, template)) {
                run(connection, "drop database if exists " + template + "_new");
                run(connection, "create database " + template + "_new");
                new Migrations()
                        .migrate(
                                Flyway.configure()
                                        .dataSource(
                                                server.urlOf(template + "_new"),
                                                server.user(),
                                                server.password())
                                        .load());
                run(connection, "alter database " + template + "_new rename to " + template);
            }
            run(connection, "drop database if exists " + mine);
            run(connection, "create database " + mine + " template " + template);
        }
        return mine;
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (var query =
                connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            return query.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String digestOfMigrations() throws IOException, NoSuchAlgorithmException {
        var sha = MessageDigest.getInstance("SHA-256");
        for (Path file : migrations()) {
            sha.update(file.toString().getBytes(StandardCharsets.UTF_8));
            sha.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(sha.digest()).substring(0, 12);
    }

    private static List<Path> migrations() throws IOException {
        Path folder;
        try {
            folder =
                    Path.of(
                                    Migrations.class
                                            .getProtectionDomain()
                                            .getCodeSource()
                                            .getLocation()
                                            .toURI())
                            .toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        if (!Files.isDirectory(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> files = Files.walk(folder.resolve("org/offload"))) {
            return files.filter(
                            file ->
                                    file.toString().endsWith(".sql")
                                            || file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }
}
