package org.offload.caseload.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.kernel.Crn;

import java.time.LocalDate;

class OwedTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 4, 7);

    private static Owed owed(int left, LocalDate ends) {
        return new Owed(Crn.of("X800001"), "I", "T", "M", "W", left + 5, 5, "hours", ends, null, 0);
    }

    @ParameterizedTest(name = "{0} hours by {1}: {2} a week")
    @CsvSource({
        "60, 2020-06-01, 8",
        "7,  2020-04-13, 7",
        "8,  2020-04-13, 8",
        "1,  2021-04-07, 1",
        "10, 2020-04-07, 70",
        "10, 2020-04-06, "
    })
    void what_each_week_needs_is_rounded_up_and_none_once_the_order_has_ended(
            int left, LocalDate ends, Integer eachWeek) {
        assertThat(owed(left, ends).eachWeek(TODAY).orElse(null)).isEqualTo(eachWeek);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2020-04-06, true", "2020-04-07, false"})
    void it_is_late_from_the_day_after_the_order_has_ended(LocalDate ends, boolean late) {
        assertThat(owed(1, ends).isLate(TODAY)).isEqualTo(late);
    }
}
