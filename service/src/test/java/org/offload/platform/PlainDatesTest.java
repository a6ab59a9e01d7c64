package org.offload.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.LocalTime;

class PlainDatesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 4, 7);

    @Test
    void days_are_written_as_gov_uk_writes_them() {
        assertThat(PlainDates.day(DAY)).isEqualTo("7 April 2020");
        assertThat(PlainDates.shortDay(DAY)).isEqualTo("Tue 7 Apr");
        assertThat(PlainDates.namedDay(DAY)).isEqualTo("Tuesday 7 April 2020");
        assertThat(PlainDates.typed(DAY)).isEqualTo("7/4/2020");
        assertThat(PlainDates.moment(DAY.atTime(9, 30))).isEqualTo("7 April 2020 at 9:30am");
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, 12am",
        "00:05, 12:05am",
        "09:00, 9am",
        "09:30, 9:30am",
        "11:59, 11:59am",
        "12:00, 12pm",
        "14:15, 2:15pm",
        "23:05, 11:05pm"
    })
    void times_are_written_as_gov_uk_writes_them(LocalTime time, String words) {
        assertThat(PlainDates.time(time)).isEqualTo(words);
    }
}
