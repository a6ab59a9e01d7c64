package org.offload.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Every start that cannot be ends with one message, exit code 1 and no server. */
class RefusalTest {

    @TempDir Path scratch;

    private Path home = Path.of("");

    @BeforeEach
    void aFolder() throws IOException {
        home = Folders.withPrograms(scratch.resolve("home"));
    }

    @Test
    void given_a_taken_port_then_the_database_is_not_even_made() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());

            Console.Outcome refused = Console.run("run", "--data", home.toString(), "--port", port);

            assertThat(refused.err())
                    .startsWith("Port " + port + " cannot be used for the pages")
                    .contains("choose another: ./offload run --port 8081");
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(home.resolve("data")).doesNotExist();
        }
    }

    @Test
    void given_a_parent_that_is_a_file_then_the_folder_and_the_way_out_are_named()
            throws Exception {
        Path file = Files.createFile(scratch.resolve("file"));

        Console.Outcome refused = Console.run("run", "--data", file.resolve("x").toString());

        assertThat(refused.err())
                .startsWith("Offload cannot write to the data folder " + file.resolve("x"))
                .contains("choose another folder: --data DIR");
        assertThat(refused.exitCode()).isEqualTo(1);
    }

    @Test
    void given_a_folder_that_may_not_be_written_then_it_is_named() throws Exception {
        String setting = "mount -t tmpfs -o ro tmpfs '%s'".formatted(home);

        OffloadProcess.Outcome refused = refusedWhere(setting);

        assertThat(refused.err())
                .startsWith("Offload cannot write to the data folder " + home)
                .contains("Read-only file system");
    }

    @Test
    void given_a_folder_in_a_newer_format_then_the_newer_version_is_asked_for() throws Exception {
        Files.writeString(home.resolve("offload.properties"), "format=2\n");

        assertMadeByANewerVersion(Console.run("run", "--data", home.toString(), "--port", "0"));
    }

    @Test
    void given_the_files_of_a_newer_postgres_then_the_newer_version_is_asked_for()
            throws Exception {
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data/PG_VERSION"), PostgresPrograms.MAJOR + 1 + "\n");

        assertMadeByANewerVersion(Console.run("run", "--data", home.toString(), "--port", "0"));
    }

    private void assertMadeByANewerVersion(Console.Outcome refused) {
        assertThat(refused.err())
                .isEqualTo(
                        """
                        The data folder %s was made by a newer version of Offload than this one.
                        Start the newer version, or choose another place for the data.
                        """
                                .formatted(home));
        assertThat(refused.exitCode()).isEqualTo(1);
    }

    @Test
    void given_too_little_room_then_nothing_is_begun() throws Exception {
        assertDiskIsFull(refusedWhere("mount -t tmpfs -o size=50m tmpfs '%s'".formatted(home)));
    }

    @Test
    void given_the_disk_is_full_while_unpacking_then_that_is_said() throws Exception {
        String setting = "mount -t tmpfs -o size=1g,nr_inodes=100 tmpfs '%s'".formatted(home);

        assertDiskIsFull(refusedWhere(setting));
    }

    @Test
    void given_the_disk_is_full_while_the_database_is_made_then_that_is_said() throws Exception {
        String setting =
                "mount -t tmpfs -o size=1g,nr_inodes=100 tmpfs '%s' && ln -s '%s' '%1$s'"
                        .formatted(home, Folders.programs());

        assertDiskIsFull(refusedWhere(setting));
    }

    private void assertDiskIsFull(OffloadProcess.Outcome refused) {
        assertThat(refused.err())
                .isEqualTo(
                        """
                        The disk that holds the data folder %s is full, or nearly so.
                        Free 400 MB there, or choose a folder on another disk: --data DIR.
                        """
                                .formatted(home));
    }

    @Test
    void given_root_without_user_namespaces_then_an_ordinary_user_is_asked_for() throws Exception {
        OffloadProcess.Outcome refused =
                refusedWhere("echo 0 > /proc/sys/user/max_user_namespaces");

        assertThat(refused.err())
                .startsWith("PostgreSQL does not run as root")
                .contains("Start Offload as an ordinary user", "--database jdbc:postgresql://");
    }

    private OffloadProcess.Outcome refusedWhere(String setting) throws Exception {
        try (var offload =
                OffloadProcess.startWhere(
                        scratch, setting, "run", "--data", home.toString(), "--port", "0")) {
            OffloadProcess.Outcome refused = offload.end();
            assertThat(refused.exitCode()).as(refused.err()).isEqualTo(1);
            return refused;
        }
    }

    @Test
    void given_an_option_that_is_not_understood_then_those_that_are_follow() {
        Console.Outcome refused = Console.run("run", "--prot", "8081");

        assertThat(refused.err())
                .startsWith("Unknown options: '--prot', '8081'")
                .contains("--port");
        assertThat(refused.exitCode()).isEqualTo(2);
    }
}
