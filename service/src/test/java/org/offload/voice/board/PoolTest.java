package org.offload.voice.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offload.voice.token.Token;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

class PoolTest {

    private final Pool pool = new Pool();

    private static Submission text(int number) {
        String digits = "%064x".formatted(number);
        return new Submission(
                Op.POST,
                new UUID(1, 1),
                new UUID(0, 0),
                new UUID(2, number),
                0,
                "Text " + number,
                Optional.of(new Token(digits, digits, digits, digits.repeat(8))),
                digits,
                "");
    }

    @Test
    void what_comes_twice_waits_once_and_a_token_waits_for_one_text_only() {
        Submission text = text(1);
        var other =
                new Submission(
                        Op.POST,
                        text.thread(),
                        text.parent(),
                        new UUID(3, 3),
                        0,
                        "Other",
                        text.token(),
                        text.author(),
                        "");

        assertThat(List.of(pool.put(text), pool.put(text), pool.put(other), pool.put(text(2))))
                .containsExactly(Pool.Put.NEW, Pool.Put.AGAIN, Pool.Put.SPENT, Pool.Put.NEW);
        assertThat(pool.size()).isEqualTo(2);
    }

    @Test
    void what_was_published_is_let_go_and_nothing_else() {
        pool.put(text(1));
        List<Submission> taken = pool.shuffled();
        pool.put(text(2));

        pool.done(taken);

        assertThat(pool.shuffled()).containsExactly(text(2));
    }

    /** Chi-square with 19 degrees of freedom: above 70 less than once in a million runs. */
    @Test
    void each_place_in_the_order_is_as_likely_as_any_other_for_whoever_came_first() {
        int texts = 20;
        int runs = 2_000;
        IntStream.range(0, texts).forEach(i -> pool.put(text(i)));
        int[] places = new int[texts];

        for (int run = 0; run < runs; run++) {
            places[pool.shuffled().indexOf(text(0))]++;
        }

        assertThat(chiSquare(places, runs)).isLessThan(70);
        assertThat(chiSquare(IntStream.range(0, texts).map(i -> i == 0 ? runs : 0).toArray(), runs))
                .isGreaterThan(70); // an order that is kept would be found
    }

    private static double chiSquare(int[] counts, int runs) {
        double expected = (double) runs / counts.length;
        return IntStream.of(counts)
                .mapToDouble(count -> Math.pow(count - expected, 2) / expected)
                .sum();
    }
}
