package offloadbench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class SampleTest {

    @Test
    void given_runs_then_the_middle_and_the_ends() {
        assertThat(Sample.of(List.of(3.0, 9.0, 1.0), run -> run)).isEqualTo(new Sample(3, 1, 9));
        assertThat(Sample.of(List.of(2.0, 4.0), run -> run)).isEqualTo(new Sample(3, 2, 4));
    }

    @Test
    void given_no_run_then_there_is_no_figure() {
        assertThatThrownBy(() -> Sample.of(List.<Double>of(), run -> run))
                .hasMessageContaining("run");
    }
}
