package org.offload.exchange.georgia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offload.exchange.georgia.Header.Reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class HeaderTest {

    private final List<String> names =
            new ArrayList<>(
                    Arrays.stream(GeorgiaColumn.values()).map(GeorgiaColumn::header).toList());

    @Test
    void columns_may_stand_in_any_order() {
        var reading = Header.of(names.reversed());

        assertThat(reading)
                .isEqualTo(
                        new Reading.Good(new Header(List.of(GeorgiaColumn.values()).reversed())));
    }

    @Test
    void missing_doubled_and_unknown_columns_are_named_together() {
        names.remove("Gender");
        names.remove("Row_Source");
        names.add("Race");
        names.add("Surname");
        names.add("");

        assertThat(Header.of(names))
                .isEqualTo(
                        new Reading.Wrong(
                                "Missing columns: Gender, Row_Source. Columns that stand twice:"
                                        + " Race. Columns that the file should not have: Surname,"
                                        + " (a column without a name)."));
    }

    @Test
    void given_a_doubled_column_alone_then_it_is_still_refused() {
        names.add("ID");

        assertThat(Header.of(names)).isEqualTo(new Reading.Wrong("Columns that stand twice: ID."));
    }
}
