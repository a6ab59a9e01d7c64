package org.offload.caseload.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class ProgressTest {

    @ParameterizedTest(name = "{0} of {1} is {2}%")
    @CsvSource({
        "0, 20, 0",
        "12, 20, 60",
        "19, 20, 95",
        "20, 20, 100",
        "21, 20, 100",
        "299, 300, 99",
        "-1, 20, 0",
        "1000000, 1, 100"
    })
    void what_is_done_in_percent(int done, int amount, int percent) {
        assertThat(new Progress(done, amount).percent()).isEqualTo(percent);
    }

    @Test
    void it_never_says_more_than_the_amount_and_100_only_when_all_is_done() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            var progress = new Progress(random.nextInt(1_200), 1 + random.nextInt(1_000));

            assertThat(progress.counted()).isLessThanOrEqualTo(progress.amount());
            assertThat(progress.percent() == 100).isEqualTo(progress.done() >= progress.amount());
        }
    }

    @Test
    void it_never_falls_when_more_is_done() {
        for (int done = 0; done < 400; done++) {
            assertThat(new Progress(done + 1, 300).percent())
                    .isGreaterThanOrEqualTo(new Progress(done, 300).percent());
        }
    }
}
