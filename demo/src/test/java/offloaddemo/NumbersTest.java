package offloaddemo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;
import java.util.stream.Stream;

class NumbersTest {

    @Test
    void a_prison_number_is_that_of_one_person_only() {
        var everyTenThousandth = IntStream.iterate(1, one -> one < 1_000_000, one -> one + 10_000);

        assertThat(
                        everyTenThousandth
                                .boxed()
                                .flatMap(
                                        one ->
                                                Stream.of(
                                                        Numbers.prison(one, 'Z'),
                                                        Numbers.prison(one, 'Y'))))
                .hasSize(200)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("Z\\d{4}[A-Z]{2}"));
    }
}
