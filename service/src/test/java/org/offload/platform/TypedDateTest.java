package org.offload.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

class TypedDateTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 4, 7);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "14/4/2020,       2020-04-14",
        "14/04/2020,      2020-04-14",
        "14.4.2020,       2020-04-14",
        "14-4-2020,       2020-04-14",
        "14 4 2020,       2020-04-14",
        "2020-04-14,      2020-04-14",
        "14 apr,          2020-04-14",
        "14 April 2020,   2020-04-14",
        "14 APRIL 2020,   2020-04-14",
        "14apr 2020,      2020-04-14",
        "14 sept. 2020,   2020-09-14",
        "+7,              2020-04-14",
        "+0,              2020-04-07",
        "today,           2020-04-07",
        "Tomorrow,        2020-04-08",
        "YESTERDAY,       2020-04-06",
        "'  14/4/2020  ', 2020-04-14"
    })
    void a_day_is_understood_as_people_type_it(String typed, LocalDate day) {
        assertThat(TypedDate.parse(typed, TODAY)).contains(day);
    }

    @ParameterizedTest(name = "{0} typed on 7 April 2020 is {1}")
    @CsvSource({
        "7/10, 2020-10-07",
        "8/10, 2019-10-08",
        "31/12, 2019-12-31",
        "7/4,  2020-04-07",
        "6/4,  2020-04-06"
    })
    void a_day_without_a_year_is_the_nearest(String typed, LocalDate day) {
        assertThat(TypedDate.parse(typed, TODAY)).contains(day);
    }

    @ParameterizedTest(name = "{0} is in {1}")
    @CsvSource({"1/1/20, 2020", "1/1/30, 2030", "1/1/31, 1931", "1/1/92, 1992", "1/1/00, 2000"})
    void two_digits_are_the_last_ninety_years_or_the_ten_to_come(String typed, int year) {
        assertThat(TypedDate.parse(typed, TODAY)).contains(LocalDate.of(year, 1, 1));
    }

    @ParameterizedTest(name = "29/2 typed on {0} is in {1}")
    @CsvSource({
        "2020-04-07, 2020",
        "2019-12-01, 2020",
        "2020-02-29, 2020",
        "2021-01-15, none",
        "2019-03-01, none"
    })
    void the_29th_of_february_is_the_nearest_that_there_is(LocalDate today, String year) {
        assertThat(TypedDate.parse("29/2", today).map(day -> String.valueOf(day.getYear())))
                .isEqualTo(Optional.of(year).filter(nearest -> !nearest.equals("none")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "14",
                "14/",
                "14/13/2020",
                "32/1/2020",
                "0/1/2020",
                "29/2/2019",
                "29 feb 2021",
                "31/4",
                "30/2/20",
                "2020-02-30",
                "14 ma",
                "14 ebrill",
                "14 aprilx",
                "14/4/020",
                "14/4/0202",
                "1/1/1799",
                "1/1/2200",
                "14/4/20200",
                "+1000",
                "++7",
                "-7",
                "next week",
                "nesaf",
                "١٤/٤/٢٠٢٠",
                "+999999999-12-31",
                "-0001-01-01",
                "<script>",
                "14/4/2020; drop table"
            })
    void what_is_no_day_is_not_taken_for_one(String typed) {
        assertThat(TypedDate.parse(typed, TODAY)).isEmpty();
    }

    @Test
    void a_day_as_a_form_shows_it_is_read_back_as_the_same_day() {
        var random = new Random(8);
        for (int i = 0; i < 5_000; i++) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000));
            LocalDate today = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));

            assertThat(TypedDate.parse(PlainDates.typed(day), today)).contains(day);
            assertThat(TypedDate.parse(PlainDates.day(day), today)).contains(day);
        }
    }

    @Test
    void a_day_without_a_year_is_within_half_a_year_of_today() {
        var random = new Random(9);
        for (int i = 0; i < 5_000; i++) {
            LocalDate today = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
            LocalDate day = today.plusDays(random.nextInt(300) - 150);
            String typed = day.getDayOfMonth() + "/" + day.getMonthValue();

            assertThat(TypedDate.parse(typed, today)).as(typed + " on " + today).contains(day);
        }
    }
}
