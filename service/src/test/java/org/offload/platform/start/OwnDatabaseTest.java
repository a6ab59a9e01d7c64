package org.offload.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL that somebody names; here one of ours plays its part. */
class OwnDatabaseTest {

    @TempDir private static Path scratch;

    private static LocalPostgres server;

    @BeforeAll
    static void aServer() throws IOException {
        Path home = Folders.withPrograms(scratch.resolve("server"));
        server = LocalPostgres.start(home, Map.of("max_connections", "30"));
    }

    @AfterAll
    static void noServer() {
        server.close();
    }

    @Test
    void given_a_database_that_is_named_then_the_pages_are_served_from_it() throws Exception {
        execute("postgres", "create database own");
        String url = server.urlOf("own") + "&password=" + server.password();
        Path home = scratch.resolve("own");

        try (var offload =
                OffloadProcess.start(
                                scratch,
                                "run",
                                "--port",
                                "0",
                                "--data",
                                home.toString(),
                                "--database",
                                url)
                        .untilReady()) {
            execute("own", "select * from platform.setting");
            offload.signal("TERM");

            assertThat(offload.end().err()).doesNotContain("ERROR");
            assertThat(home.resolve("data")).doesNotExist();
        }
    }

    @Test
    void given_a_server_that_does_not_answer_then_the_address_is_to_be_checked() {
        Console.Outcome refused = serveFrom("jdbc:postgresql://127.0.0.1:1/offload");

        assertThat(refused.err())
                .startsWith("The database jdbc:postgresql://127.0.0.1:1/offload cannot be reached")
                .contains("Check the address");
        assertThat(refused.exitCode()).isEqualTo(1);
    }

    @Test
    void given_no_password_then_the_variable_for_it_is_named() {
        Console.Outcome refused = serveFrom(server.url());

        assertThat(refused.err()).contains("refused the user offload", "OFFLOAD_DATABASE_PASSWORD");
        assertThat(refused.exitCode()).isEqualTo(1);
    }

    @Test
    void given_a_wrong_password_then_the_variable_for_it_is_named() {
        var address = DatabaseAddress.of(server.url(), server.user(), "wrong");

        assertThatThrownBy(() -> DatabaseCheck.pass(address))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("OFFLOAD_DATABASE_PASSWORD")
                .hasMessageNotContaining("wrong");
    }

    @Test
    void given_a_database_that_is_not_there_then_it_is_to_be_created() {
        var address = DatabaseAddress.of(server.urlOf("none"), server.user(), server.password());

        assertThatThrownBy(() -> DatabaseCheck.pass(address))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("createdb --owner=offload NAME");
    }

    @Test
    void given_something_else_than_postgres_then_the_form_of_an_address_is_shown() {
        Console.Outcome refused = serveFrom("jdbc:oracle:thin:@host");

        assertThat(refused.err()).contains("jdbc:postgresql://host:5432/name");
        assertThat(refused.exitCode()).isEqualTo(1);
    }

    @Test
    void given_a_server_older_than_fifteen_then_a_newer_one_is_asked_for() throws Exception {
        try (var old = new OldServer("14.13")) {
            Console.Outcome refused = serveFrom(old.url());

            assertThat(refused.err())
                    .startsWith("The database " + old.url() + " is PostgreSQL 14.13")
                    .contains("Offload needs 15 or newer");
            assertThat(refused.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void given_a_migration_that_this_version_does_not_know_then_the_newer_version_is_asked_for()
            throws Exception {
        execute("postgres", "create database newer");
        execute("newer", "create schema caseload");
        execute("newer", "create table caseload.schema_history (script text, type text)");
        execute("newer", "insert into caseload.schema_history values ('V001__code.sql', 'SQL')");
        var address = DatabaseAddress.of(server.urlOf("newer"), "offload", server.password());
        DatabaseCheck.pass(address);

        execute("newer", "insert into caseload.schema_history values ('V999__later.sql', 'SQL')");

        assertThatThrownBy(() -> DatabaseCheck.pass(address))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("was made by a newer version of Offload")
                .hasMessageContaining("caseload V999__later.sql");
    }

    @Test
    void given_statements_that_fail_then_the_server_s_log_holds_none_of_their_values()
            throws Exception {
        execute("postgres", "create table person (name text primary key)");
        execute("postgres", "insert into person values ('Secretname')");

        assertThatThrownBy(() -> execute("postgres", "insert into person values ('Secretname')"))
                .hasMessageContaining("person_pkey")
                .hasMessageNotContaining("Secretname");
        assertThatThrownBy(() -> execute("postgres", "select cast('Secretname' as int)"))
                .isInstanceOf(SQLException.class);
        assertThat(OffloadProcess.read(scratch.resolve("server/logs/postgres.log")))
                .contains("ready to accept connections")
                .doesNotContain("Secretname", "person");
    }

    @Test
    void given_a_server_of_ours_then_it_writes_safely_and_is_for_this_machine_only()
            throws Exception {
        assertThat(show("fsync")).isEqualTo("on");
        assertThat(show("full_page_writes")).isEqualTo("on");
        assertThat(show("synchronous_commit")).isEqualTo("on");
        assertThat(show("data_checksums")).isEqualTo("on");
        assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(show("unix_socket_directories")).isEmpty();
        assertThat(show("password_encryption")).isEqualTo("scram-sha-256");
        assertThat(show("max_connections")).as("a setting that was given").isEqualTo("30");
    }

    private static Console.Outcome serveFrom(String url) {
        String home = scratch.resolve("refused").toString();
        return Console.run("run", "--port", "0", "--data", home, "--database", url);
    }

    private static void execute(String database, String sql) throws SQLException {
        String url = server.urlOf(database);
        try (var connection = DriverManager.getConnection(url, server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String show(String setting) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                server.url(), server.user(), server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
