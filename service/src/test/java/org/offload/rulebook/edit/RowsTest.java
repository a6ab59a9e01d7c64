package org.offload.rulebook.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.Function;

class RowsTest {

    private static final Rows<String> ROWS =
            new Rows<>(List.of("a", "b", "c"), Function.identity());

    @Test
    void a_row_moves_one_place() {
        assertThat(ROWS.up("b")).containsExactly("b", "a", "c");
        assertThat(ROWS.down("b")).containsExactly("a", "c", "b");
    }

    @Test
    void at_the_ends_and_for_a_row_that_is_not_there_nothing_moves() {
        assertThat(ROWS.up("a")).isEqualTo(ROWS.all());
        assertThat(ROWS.down("c")).isEqualTo(ROWS.all());
        assertThat(ROWS.up("x")).isEqualTo(ROWS.all());
        assertThat(ROWS.down("x")).isEqualTo(ROWS.all());
        assertThat(ROWS.without("x")).isEqualTo(ROWS.all());
    }

    @Test
    void a_row_takes_the_place_of_another_or_a_new_one() {
        assertThat(ROWS.with("b", "B", 0)).containsExactly("a", "B", "c");
        assertThat(ROWS.with("x", "X", 2)).containsExactly("a", "b", "X", "c");
    }
}
