package org.offload.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalTime;

class TypedTimeTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "9,        09:00",
        "9:30,     09:30",
        "9.30,     09:30",
        "930,      09:30",
        "0930,     09:30",
        "0,        00:00",
        "23:59,    23:59",
        "2pm,      14:00",
        "2 PM,     14:00",
        "2.15pm,   14:15",
        "12am,     00:00",
        "12pm,     12:00",
        "12:30 am, 00:30",
        "' 14:15 ', 14:15"
    })
    void a_time_is_understood_as_people_type_it(String typed, LocalTime time) {
        assertThat(TypedTime.parse(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "24",
                "24:00",
                "9:60",
                "13pm",
                "0am",
                "9:3",
                "9:300",
                "12345",
                "-1",
                "noon",
                "9:30 yb",
                "9;30",
                "٩:٣٠",
                "<b>9</b>"
            })
    void what_is_no_time_is_not_taken_for_one(String typed) {
        assertThat(TypedTime.parse(typed)).isEmpty();
    }

    @Test
    void a_time_as_a_form_or_a_page_shows_it_is_read_back_as_the_same_time() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            LocalTime time = LocalTime.ofSecondOfDay(minute * 60L);

            assertThat(TypedTime.parse(PlainDates.typed(time))).contains(time);
            assertThat(TypedTime.parse(PlainDates.time(time))).contains(time);
        }
    }
}
