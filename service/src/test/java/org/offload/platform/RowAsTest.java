package org.offload.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.offload.RunningOffload;
import org.offload.kernel.Crn;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

@RunningOffload
class RowAsTest {

    private static final String ALL =
            """
            select true as is_so, 3 as how_many, date '2020-04-07' as on_day,
                   time '09:30' as at_time, timestamptz '2020-04-07 08:30Z' as at_moment,
                   cast('00000000-0000-7000-8000-000000000001' as uuid) as some_id,
                   'X000001' as whose_crn, 'TUESDAY' as day_of_week, 'text' as text\
            """;

    private final JdbcClient jdbc;

    RowAsTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record All(
            String text,
            DayOfWeek dayOfWeek,
            Crn whoseCrn,
            UUID someId,
            Instant atMoment,
            LocalTime atTime,
            LocalDate onDay,
            int howMany,
            boolean isSo) {}

    private record Number(int howMany) {}

    private record Perhaps(
            @Nullable Instant atMoment, @Nullable Crn crn, @Nullable Integer count) {}

    @Test
    void given_every_kind_of_value_in_any_order_then_each_finds_its_place() {
        assertThat(jdbc.sql(ALL).query(RowAs.of(All.class)).single())
                .isEqualTo(
                        new All(
                                "text",
                                DayOfWeek.TUESDAY,
                                Crn.of("X000001"),
                                new UUID(0x7000, 0x8000000000000001L),
                                Instant.parse("2020-04-07T08:30:00Z"),
                                LocalTime.of(9, 30),
                                LocalDate.of(2020, 4, 7),
                                3,
                                true));
    }

    @Test
    void given_nothing_then_null() {
        var nothing =
                jdbc.sql(
                        "select null::timestamptz as at_moment, null::text as crn,"
                                + " null::int as count");

        assertThat(nothing.query(RowAs.of(Perhaps.class)).single())
                .isEqualTo(new Perhaps(null, null, null));
    }

    @Test
    void given_nothing_for_a_number_then_it_is_told() {
        var nothing = jdbc.sql("select null::int as how_many").query(RowAs.of(Number.class));

        assertThatThrownBy(nothing::single)
                .isInstanceOf(DataRetrievalFailureException.class)
                .hasMessageContaining("Number");
    }

    @Test
    void given_a_missing_column_then_it_is_named() {
        var other = jdbc.sql("select 1 as how_much").query(RowAs.of(Number.class));

        assertThatThrownBy(other::single)
                .isInstanceOf(BadSqlGrammarException.class)
                .hasRootCauseMessage("The column name how_many was not found in this ResultSet.");
    }
}
