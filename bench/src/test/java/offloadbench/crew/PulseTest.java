package offloadbench.crew;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class PulseTest {

    private final Pulse pulse = new Pulse();

    @Test
    void an_answer_to_what_was_asked_before_does_not_count() throws InterruptedException {
        long moment = System.nanoTime();

        pulse.answered(moment - 1);

        assertThat(pulse.after(moment, Duration.ZERO)).isEmpty();
    }

    @Test
    void the_first_answer_to_what_was_asked_after_counts() throws InterruptedException {
        long moment = System.nanoTime();

        pulse.answered(moment + 1);

        assertThat(pulse.after(moment, Duration.ZERO)).isPresent();
    }
}
