package org.offload.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offload.platform.Command;
import org.offload.platform.Launch;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Commands of modules, found and run. */
class CommandTest {

    @TempDir Path scratch;

    private Path home = Path.of("");

    @BeforeEach
    void aFolder() throws IOException {
        home = Folders.withPrograms(scratch.resolve("home"));
    }

    /** An application with one command. Not a configuration, or other tests would scan it. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class OneCommand {

        public static void main(String[] arguments) {
            Launch.main(OneCommand.class, arguments);
        }

        @Bean
        Migrations migrations() {
            return new Migrations();
        }

        @Bean
        Command note(JdbcClient database) {
            return new Note(database);
        }
    }

    /** Notes its words in the database, and answers how many notes there are. */
    record Note(JdbcClient database) implements Command {

        @Override
        public String name() {
            return "note";
        }

        @Override
        public String help() {
            return "notes its words";
        }

        @Override
        public int run(List<String> arguments) {
            database.sql("insert into platform.setting values (:name, 'noted')")
                    .param("name", String.join(" ", arguments))
                    .update();
            System.out.println(arguments);
            return database.sql("select count(*) from platform.setting where value = 'noted'")
                    .query(Integer.class)
                    .single();
        }
    }

    @Test
    void given_nobody_runs_then_a_command_starts_the_database_and_stops_it() throws Exception {
        OffloadProcess.Outcome outcome = run("note", "a", "--data", home.toString(), "--from", "b");

        assertThat(outcome.out()).as(outcome.err()).isEqualTo("[a, --from, b]\n");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(Folders.serversIn(home)).isEmpty();
        assertThat(OffloadProcess.read(home.resolve("offload.properties")))
                .contains("demonstration=false");
    }

    @Test
    void given_pages_are_served_then_a_command_uses_their_database() throws Exception {
        try (var offload =
                OffloadProcess.start(scratch, "run", "--data", home.toString(), "--port", "0")) {
            offload.untilReady();
            List<Long> servers = Folders.serversIn(home);

            OffloadProcess.Outcome outcome = run("note", "a", "--data", home.toString());

            assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(1);
            assertThat(Folders.serversIn(home)).containsAll(servers.subList(0, 1));
            assertThat(home.resolve("connection.properties")).exists();
        }
    }

    @Test
    void given_a_word_that_is_no_command_then_no_folder_is_made_and_help_is_named()
            throws Exception {
        Path nowhere = scratch.resolve("nowhere");

        OffloadProcess.Outcome outcome = run("nota", "--data", nowhere.toString());

        assertThat(outcome.err()).contains("There is no command nota", "./offload help");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void given_help_then_every_command_has_its_line() throws Exception {
        OffloadProcess.Outcome outcome = run("help");

        assertThat(outcome.out())
                .contains("  run ", "  note              notes its words", "--demonstration");
        assertThat(outcome.exitCode()).isZero();
    }

    private OffloadProcess.Outcome run(String... arguments) throws Exception {
        try (var process = OffloadProcess.startMain(scratch, OneCommand.class, arguments)) {
            return process.end();
        }
    }
}
