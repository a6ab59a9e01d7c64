package org.offload.voice.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class TokenWeekTest {

    @ParameterizedTest
    @CsvSource({
        "2020-04-05, false, false", // the Sunday before
        "2020-04-06, true, true",
        "2020-04-12, true, true",
        "2020-04-13, false, true",
        "2020-04-19, false, true",
        "2020-04-20, false, false"
    })
    void tokens_are_drawn_for_seven_days_and_spent_for_fourteen(
            LocalDate day, boolean drawn, boolean spent) {
        var week = TokenWeek.of(LocalDate.of(2020, 4, 7));

        assertThat(week.isDrawnOn(day)).isEqualTo(drawn);
        assertThat(week.isSpentOn(day)).isEqualTo(spent);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-29, 2020-W13", // clocks go forward
        "2020-10-25, 2020-W43", // and back
        "2020-12-31, 2020-W53",
        "2021-01-03, 2020-W53",
        "2021-01-04, 2021-W01"
    })
    void a_day_is_in_the_week_of_its_monday(LocalDate day, String week) {
        assertThat(TokenWeek.of(day)).hasToString(week);
    }

    @ParameterizedTest
    @CsvSource({"2020-04-10, 2020-W15", "2020-04-11, 2020-W16"})
    void the_next_key_is_announced_two_days_before(LocalDate day, String week) {
        assertThat(TokenWeek.announcedBy(day)).hasToString(week);
    }

    @Test
    void a_week_begins_on_a_monday() {
        assertThatThrownBy(() -> new TokenWeek(LocalDate.of(2020, 4, 7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020-04-07");
    }
}
