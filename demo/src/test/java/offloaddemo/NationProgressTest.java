package offloaddemo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

class NationProgressTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    private long now;

    private NationProgress progress(boolean terminal) {
        return new NationProgress(out, terminal, 1000, () -> now);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void given_no_terminal_then_a_line_tells_rate_and_time_left() {
        var progress = progress(false);
        now = 50_000_000_000L;

        progress.add(250, 0, 10_000);

        assertThat(told())
                .startsWith(" 25 %  250 people  10,000 contacts, 200 a second  2:30 left");
    }

    @Test
    void given_people_from_an_earlier_run_then_they_do_not_count_for_the_time_left() {
        var progress = progress(false);
        now = 10_000_000_000L;

        progress.add(100, 500, 4_000);

        assertThat(told()).contains(" 60 %  600 people", "0:40 left");
    }

    @Test
    void given_small_steps_then_only_every_five_per_cent_has_a_line() {
        var progress = progress(false);
        for (int step = 0; step < 100; step++) {
            progress.add(1, 0, 40);
        }

        assertThat(told().lines()).hasSize(3);
    }

    @Test
    void given_a_terminal_then_one_bar_moves() {
        progress(true).add(500, 0, 20_000);

        assertThat(told()).startsWith("\r###############............... ");
        assertThat(told()).doesNotContain("\n");
    }
}
