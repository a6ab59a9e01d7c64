package org.offload.exchange.georgia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class ProgressTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void in_a_file_there_is_a_line_every_ten_per_cent() {
        all(new Progress(new PrintStream(out), false, 24_849));

        assertThat(said().lines()).hasSize(11);
        assertThat(said().lines().toList().getLast()).isEqualTo("100 %  24,849 of 24,849 people");
    }

    @Test
    void on_a_terminal_one_bar_moves_and_ends_with_a_new_line() {
        all(new Progress(new PrintStream(out), true, 24_849));

        assertThat(said()).contains("\r" + "#".repeat(20) + ".".repeat(20) + "   50 %");
        assertThat(said()).endsWith(System.lineSeparator());
        assertThat(said().split(System.lineSeparator())).hasSize(1);
    }

    private static void all(Progress progress) {
        for (int done = 0; done < 24_849; done += 500) {
            progress.at(done);
        }
        progress.at(24_849);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
