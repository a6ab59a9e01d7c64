package org.offload.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** What others may do while Offload runs on a folder. */
class RunningOffloadTest {

    @TempDir private static Path scratch;

    private static Path home;
    private static OffloadProcess offload;

    @BeforeAll
    static void anOffload() throws IOException {
        home = Folders.withPrograms(scratch.resolve("home"));
        offload = OffloadProcess.start(scratch, "run", "--data", home.toString(), "--port", "0");
        offload.untilReady();
    }

    @AfterAll
    static void noOffload() throws InterruptedException {
        offload.close();
    }

    @Test
    void given_a_second_offload_then_it_is_refused() throws Exception {
        Console.Outcome refused = Console.run("run", "--data", home.toString());

        assertThat(refused.err())
                .isEqualTo(
                        """
                        Another Offload is already using the data folder %s.
                        Stop that one first, or choose another folder: --data DIR.
                        """
                                .formatted(home));
        assertThat(refused.exitCode()).isEqualTo(1);
    }

    @Test
    void given_a_command_then_it_uses_the_database_that_runs() throws Exception {
        String server = server();

        try (var command =
                OffloadProcess.startMain(
                        scratch, OneCommand.class, "note", "a", "--data", home.toString())) {
            OffloadProcess.Outcome outcome = command.end();

            assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(1);
            assertThat(outcome.out()).isEqualTo("[a]\n");
        }
        assertThat(server()).isEqualTo(server);
        assertThat(home.resolve("connection.properties")).exists();
    }

    @Test
    void given_the_folder_then_only_its_owner_can_read_its_secrets() throws Exception {
        for (String secret : new String[] {"connection.properties", "database-password"}) {
            var access = Files.getPosixFilePermissions(home.resolve(secret));

            assertThat(PosixFilePermissions.toString(access)).as(secret).isEqualTo("rw-------");
        }
    }

    @Test
    void given_the_start_then_it_is_told_on_the_terminal_and_logged_as_json() {
        assertThat(offload.said())
                .contains("Offload is ready: http://127.0.0.1:", "The data is in " + home)
                .contains("Ctrl-C stops it.");
        assertThat(OffloadProcess.read(home.resolve("logs/offload.log")))
                .startsWith("{\"@timestamp\"");
    }

    private static String server() throws IOException {
        return Files.readAllLines(home.resolve("data/postmaster.pid")).getFirst();
    }
}
