package org.offload.voice.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

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
        assertThatThrownBy(() -> new TokenWeek(LocalDate.of(2020, 4, 7), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020-04-07");
    }

    @Test
    void another_key_for_the_week_takes_back_those_before() {
        var week = TokenWeek.of(LocalDate.of(2020, 4, 7));

        assertThat(week.again()).hasToString("2020-W15.2");
        assertThat(week.again().takesBack(week)).isTrue();
        assertThat(week.takesBack(week.again())).isFalse();
        assertThat(week.again().takesBack(week.next())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-W15",
                "2020-W15.2",
                "2020-W15.11",
                "thread 00000000-0000-4000-8000-000000000001 2020-04-07"
            })
    void a_term_has_one_name(String name) {
        assertThat(Term.parse(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-W15.1",
                "2020-W15.02",
                "2020-W15.0",
                "2020-W15.x",
                "2020-W54",
                "thread 1-1-1-1-1 2020-04-07",
                "thread 00000000-0000-4000-8000-00000000000A 2020-04-07",
                "thread 00000000-0000-4000-8000-000000000001",
                ""
            })
    void another_name_for_it_is_none(String name) {
        assertThatThrownBy(() -> Term.parse(name))
                .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-06, false, false",
        "2020-04-07, true, true",
        "2020-04-20, true, true",
        "2020-04-21, false, true",
        "2020-04-27, false, true",
        "2020-04-28, false, false"
    })
    void the_one_voice_is_drawn_for_two_weeks_and_spent_for_three(
            LocalDate day, boolean drawn, boolean spent) {
        var voice = new OneVoice(new UUID(0, 1), LocalDate.of(2020, 4, 7));

        assertThat(voice.isDrawnOn(day)).isEqualTo(drawn);
        assertThat(voice.isSpentOn(day)).isEqualTo(spent);
    }
}
