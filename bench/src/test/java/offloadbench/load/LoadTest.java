package offloadbench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

class LoadTest {

    @Test
    void given_a_pace_then_each_turn_is_taken_once() throws InterruptedException {
        var asked = new AtomicInteger();

        var answers = Load.steady(4, 1_000, Duration.ofMillis(50), _ -> asked.incrementAndGet());

        assertThat(asked).hasValue(50);
        assertThat(answers.micros().getTotalCount()).isEqualTo(50);
    }

    @Test
    void given_a_server_that_stands_still_then_those_who_wait_count_as_late()
            throws InterruptedException {
        var first = new AtomicInteger();

        var answers =
                Load.steady(
                        1,
                        1_000,
                        Duration.ofMillis(50),
                        _ -> Thread.sleep(first.getAndIncrement() == 0 ? 200 : 0));

        assertThat(answers.median()).isGreaterThan(100);
    }

    @Test
    void given_a_wrong_answer_then_nothing_is_measured() {
        assertThatThrownBy(
                        () ->
                                Load.full(
                                        2,
                                        Duration.ofSeconds(1),
                                        _ -> {
                                            throw new IllegalStateException("Answered by 500");
                                        }))
                .hasRootCauseMessage("Answered by 500");
    }
}
