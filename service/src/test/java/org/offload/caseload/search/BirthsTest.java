package org.offload.caseload.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class BirthsTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 4, 7);

    private static Births of(String typed) {
        return Births.of(typed, TODAY).orElseThrow();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "29/2/1992, 1992-02-29",
        "29.2.92, 1992-02-29",
        "1 6 25, 1925-06-01",
        "1/6/19, 2019-06-01",
        "29 Feb 1992, 1992-02-29",
        "1992-02-29, 1992-02-29",
        "2/29/1992, 1992-02-29"
    })
    void a_date_of_birth_is_read_as_people_type_it(String typed, LocalDate day) {
        assertThat(of(typed).typed()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "30/2/1992", "8/4/2020", "1/1/1850", "12345"})
    void what_cannot_be_a_birthday_is_none(String typed) {
        assertThat(Births.of(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "12/3/1984 may be {0}")
    @CsvSource({"1984-12-03", "1984-03-13", "1994-03-12", "1948-03-12", "1984-03-21"})
    void a_slip_is_a_swapped_month_one_digit_off_or_two_digits_swapped(LocalDate day) {
        assertThat(of("12/3/1984").slips()).contains(day);
    }

    @Test
    void a_slip_is_never_the_date_itself_nor_a_day_to_come_nor_two_slips_at_once() {
        assertThat(of("12/3/2019").slips())
                .doesNotContain(LocalDate.of(2019, 3, 12), LocalDate.of(2018, 12, 3))
                .allMatch(day -> !day.isAfter(TODAY));
    }
}
