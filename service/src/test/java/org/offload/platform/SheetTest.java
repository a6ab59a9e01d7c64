package org.offload.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

class SheetTest {

    @ParameterizedTest
    @CsvSource({"0, 0, ''", "1, 1, ''", "3, 3, ''", "4, 3, '?after=3'"})
    void one_row_more_than_a_page_says_that_it_goes_on(int found, int shown, String next) {
        List<Integer> rows = IntStream.rangeClosed(1, found).boxed().toList();

        var sheet = Sheet.of(rows, 3);

        assertThat(sheet.map(String::valueOf)).hasSize(shown);
        assertThat(sheet.next(last -> "?after=" + last)).isEqualTo(next);
    }

    @Test
    void a_list_goes_on_after_a_moment_and_an_id_and_begins_later_than_anything() {
        var at = Instant.parse("2020-04-07T08:30:00Z");
        var id = new UUID(1, 2);

        assertThat(After.of(Optional.of(at), Optional.of(id)).query())
                .isEqualTo("at=2020-04-07T08:30:00Z&id=" + id);
        assertThat(After.of(Optional.empty(), Optional.of(id)).at())
                .isAfter(Instant.parse("2999-01-01T00:00:00Z"));
    }
}
