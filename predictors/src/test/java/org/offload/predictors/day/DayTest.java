package org.offload.predictors.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** Days as one int say what {@code java.time} says. */
class DayTest {

    @Test
    void years_months_and_order_are_those_of_java_time() {
        Random random = new Random(3);
        for (int i = 0; i < 200_000; i++) {
            LocalDate from = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
            LocalDate to = from.plusDays(random.nextInt(20_000));
            int one = Day.of(from);
            int other = Day.of(to);

            assertThat(Day.date(one)).isEqualTo(from);
            assertThat(Integer.compare(one, other)).isEqualTo(Integer.signum(from.compareTo(to)));
            assertThat(Day.years(one, other)).isEqualTo(Period.between(from, to).getYears());
            assertThat(Day.months(one, other)).isEqualTo((int) ChronoUnit.MONTHS.between(from, to));
            assertThat(Day.plusMonths(one, 3)).isEqualTo(Day.of(from.plusMonths(3)));
        }
    }

    @Test
    void who_was_born_on_29_february_turns_a_year_on_1_march() {
        int birth = Day.of(LocalDate.of(2000, 2, 29));

        assertThat(Day.years(birth, Day.of(LocalDate.of(2019, 2, 28)))).isEqualTo(18);
        assertThat(Day.years(birth, Day.of(LocalDate.of(2019, 3, 1)))).isEqualTo(19);
        assertThat(Day.years(birth, Day.of(LocalDate.of(2020, 2, 29)))).isEqualTo(20);
    }

    @Test
    void years_before_1_and_after_9999_are_refused() {
        assertThat(Day.date(Day.of(LocalDate.of(1, 1, 1)))).isEqualTo("0001-01-01");
        assertThat(Day.date(Day.of(LocalDate.of(9999, 12, 31)))).isEqualTo("9999-12-31");
        assertThatThrownBy(() -> Day.of(LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Day.of(LocalDate.of(0, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
