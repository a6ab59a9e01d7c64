package org.offload.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.nio.file.Path;

/** When made-up people are wanted. */
class ServeOptionsTest {

    @TempDir Path home;

    @Test
    void given_a_new_folder_then_it_is_to_hold_a_demonstration_from_now_on() {
        assertThat(demonstration()).isTrue();
        assertThat(demonstration()).isTrue();
    }

    @Test
    void given_a_new_folder_that_is_to_stay_empty_then_it_stays_so() {
        assertThat(demonstration("--empty")).isFalse();
        assertThat(demonstration()).isFalse();
    }

    @Test
    void given_a_folder_that_was_left_empty_then_a_demonstration_can_still_be_asked_for() {
        assertThat(demonstration("--empty")).isFalse();
        assertThat(demonstration("--demonstration")).isTrue();
    }

    @Test
    void given_someone_s_own_database_then_a_demonstration_must_be_asked_for() {
        assertThat(parsed().demonstrationInOwnDatabase()).isFalse();
        assertThat(parsed("--demonstration").demonstrationInOwnDatabase()).isTrue();
    }

    private boolean demonstration(String... arguments) {
        try (var folder = DataFolder.open(home)) {
            return parsed(arguments).demonstrationIn(folder);
        }
    }

    private static ServeOptions parsed(String... arguments) {
        var options = new ServeOptions();
        new CommandLine(options).parseArgs(arguments);
        return options;
    }
}
