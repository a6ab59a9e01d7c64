package org.offload.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The life of a real process with a real server, and its violent deaths. */
class StartAndStopTest {

    @TempDir Path scratch;

    private Path home = Path.of("");

    @BeforeEach
    void aFolder() throws IOException {
        home = Folders.withPrograms(scratch.resolve("data folder"));
    }

    @Test
    void given_postgres_is_killed_then_it_is_started_again_and_a_stop_leaves_nothing_behind()
            throws Exception {
        try (var offload = serve()) {
            DatabaseAddress database = database();
            keepARow(database);
            long server = serverOf(home);

            ProcessHandle.of(server).orElseThrow().destroyForcibly();
            OffloadProcess.await(() -> rows(database) == 1);
            offload.signal("TERM");
            OffloadProcess.Outcome end = offload.end();

            assertThat(end.exitCode()).as(end.err()).isEqualTo(128 + 15);
            assertThat(end.err()).contains("PostgreSQL ended by itself", "PostgreSQL runs again");
            assertThat(Folders.serversIn(home)).isEmpty();
            assertThat(home.resolve("connection.properties")).doesNotExist();
        }
    }

    @Test
    void given_offload_is_killed_then_the_next_start_takes_over_and_keeps_what_was_saved()
            throws Exception {
        try (var killed = serve()) {
            keepARow(database());
            killed.signal("KILL");
            killed.end();
        }
        long leftOver = serverOf(home);

        try (var next = serve()) {
            long server = serverOf(home);
            int rows = rows(database());
            next.signal("INT");
            OffloadProcess.Outcome end = next.end();

            assertThat(server).isNotEqualTo(leftOver);
            assertThat(rows).isEqualTo(1);
            assertThat(end.exitCode()).as(end.err()).isEqualTo(128 + 2);
            assertThat(Folders.serversIn(home)).isEmpty();
        }
    }

    @Test
    void given_a_stop_while_the_database_is_being_made_then_no_process_is_left_behind()
            throws Exception {
        try (var offload =
                OffloadProcess.start(scratch, "run", "--data", home.toString(), "--port", "0")) {
            OffloadProcess.await(() -> Files.exists(home.resolve("data-draft")));
            offload.signal("INT");
            OffloadProcess.Outcome end = offload.end();

            assertThat(end.exitCode()).isEqualTo(128 + 2);
            assertThat(end.err()).doesNotContain("Exception");
            assertThat(Folders.serversIn(home)).isEmpty();
        }
    }

    private OffloadProcess serve() throws IOException {
        return OffloadProcess.start(
                        scratch, "run", "--data", home.toString(), "--port", "0", "--empty")
                .untilReady();
    }

    private DatabaseAddress database() {
        return RunningInstance.databaseOf(home).orElseThrow();
    }

    private static long serverOf(Path home) throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("data/postmaster.pid")).getFirst());
    }

    private static void keepARow(DatabaseAddress database) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("insert into platform.setting values ('kept', 'yes')");
        }
    }

    /** Returns -1 while the database is away. */
    private static int rows(DatabaseAddress database) {
        try (Connection connection = connect(database);
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select count(*) from platform.setting where name = 'kept'")) {
            return rows.next() ? rows.getInt(1) : -1;
        } catch (SQLException away) {
            return -1;
        }
    }

    private static Connection connect(DatabaseAddress database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
