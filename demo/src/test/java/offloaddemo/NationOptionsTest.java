package offloaddemo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class NationOptionsTest {

    private static Optional<NationSize> parse(String... words) {
        return NationOptions.parse(List.of(words), 108);
    }

    @Test
    void each_seed_is_a_nation_of_its_own() {
        assertThat(parse("nation", "--seed", "9000000001"))
                .map(NationSize::seed)
                .hasValue(9_000_000_001L);
    }

    @Test
    void given_more_people_than_there_are_numbers_then_it_does_not_become_a_few() {
        assertThat(parse("nation", "--people", "4,294,967,297"))
                .map(NationSize::people)
                .hasValue(Integer.MAX_VALUE);
    }
}
