package org.offload.voice.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

class HandleTest {

    @Test
    void there_are_1_024_words_each_of_them_once() {
        assertThat(HandleWords.all()).hasSize(HandleWords.COUNT);
        assertThat(HandleWords.all().stream().map(word -> word.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z]{2,12}"));
    }

    @Test
    void a_key_has_the_same_two_words_in_a_thread_for_ever() {
        var thread = UUID.fromString("00000000-0000-4000-8000-000000000001");

        assertThat(AuthorKey.handle(thread, "0".repeat(64)))
                .isEqualTo(AuthorKey.handle(thread, "0".repeat(64)))
                .matches("[A-Z][a-z]+ [A-Z][a-z]+");
    }

    @Test
    void the_words_of_one_key_in_many_threads_are_as_good_as_drawn_by_chance() {
        long distinct =
                IntStream.range(0, 1_000)
                        .mapToObj(i -> AuthorKey.handle(new UUID(i, i), "ab".repeat(32)))
                        .distinct()
                        .count();

        assertThat(distinct).isGreaterThan(990); // by chance half a pair is expected
    }
}
