package offloadbench.scores;

import static org.assertj.core.api.Assertions.assertThat;

import offloadbench.scores.ScoresCommand.Rate;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

/** The rows of scores and tiers. */
class ScoresTextTest {

    private static final String MACHINE = "2026-11-23, on a machine.";

    private static Map<String, Rate> rates() {
        Map<String, Rate> rates = new HashMap<>();
        rates.put("fullSet", new Rate(600_000, 5_000, 0.01));
        rates.put("fullSetOneByOne", new Rate(200_000, 5_000, 4_000));
        rates.put("allReoffending", new Rate(2_500_000, 5_000, 500));
        rates.put("allReoffendingExactly", new Rate(5_000, 5, 90_000));
        rates.put("allReoffendingExplained", new Rate(100_000, 5_000, 9_000));
        rates.put("bothTiers", new Rate(2_100_000, 5_000, 100));
        return rates;
    }

    @Test
    void each_figure_stands_beside_what_was_promised_and_beside_the_public_services_own_code() {
        assertThat(ScoresText.isKept(rates())).isTrue();
        assertThat(ScoresText.of(rates(), 2, 5, MACHINE))
                .startsWith("Measured 2026-11-23, on a machine. By JMH, one thread, 2 JVMs")
                .contains("| 600,000 ± 5,000 | 300,000 | 2,909 | 206 | 0 |")
                .contains(
                        "| Both tiers, from raw facts | 2,100,000 ± 5,000 | 2,000,000 | 164,000 |")
                .contains("Doubles are 500 times as fast");
    }

    @Test
    void what_is_missed_is_said_in_bold() {
        Map<String, Rate> slow = rates();
        slow.put("bothTiers", new Rate(1_999_999, 5_000, 100));

        assertThat(ScoresText.isKept(slow)).isFalse();
        assertThat(ScoresText.of(slow, 2, 5, MACHINE)).contains("**1,999,999 ± 5,000, missed**");
    }

    @Test
    void memory_that_grows_with_the_batch_is_missed_too() {
        Map<String, Rate> growing = rates();
        growing.put("fullSet", new Rate(600_000, 5_000, 16));

        assertThat(ScoresText.isKept(growing)).isFalse();
    }
}
