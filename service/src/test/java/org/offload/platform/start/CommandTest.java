package org.offload.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/** Commands of modules, found and run. */
class CommandTest {

    @TempDir Path scratch;

    private Path home = Path.of("");

    @BeforeEach
    void aFolder() throws IOException {
        home = Folders.withPrograms(scratch.resolve("home"));
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

    @Test
    void given_help_as_it_ships_then_the_commands_of_all_modules_are_there_without_a_database()
            throws Exception {
        try (var process = OffloadProcess.start(scratch, "help")) {
            OffloadProcess.Outcome outcome = process.end();

            assertThat(outcome.out()).as(outcome.err()).contains("  import ", "  rebuild ");
            assertThat(outcome.exitCode()).isZero();
        }
    }

    private OffloadProcess.Outcome run(String... arguments) throws Exception {
        try (var process = OffloadProcess.startMain(scratch, OneCommand.class, arguments)) {
            return process.end();
        }
    }
}
