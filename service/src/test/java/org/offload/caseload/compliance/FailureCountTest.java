package org.offload.caseload.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.compliance.FailureCount.Breach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** How many failures count against the limit of an order. */
class FailureCountTest {

    private static final FailureLimit TWO_IN_A_YEAR = new FailureLimit(2, 12);
    private static final LocalDate TODAY = LocalDate.of(2020, 4, 7);

    private static int count(Breach breach, LocalDate... failures) {
        return FailureCount.of(TWO_IN_A_YEAR, List.of(failures), breach, TODAY).counted();
    }

    @ParameterizedTest(name = "one of {0} counts {1}")
    @CsvSource({"2019-04-07, 0", "2019-04-08, 1", "2020-04-07, 1", "2020-04-08, 0"})
    void a_failure_counts_for_twelve_months_from_its_day(LocalDate day, int counted) {
        assertThat(count(Breach.never(), day)).isEqualTo(counted);
    }

    @ParameterizedTest(name = "one of {0} counts {1}")
    @CsvSource({"2020-03-01, 0", "2020-03-02, 0", "2020-03-03, 1"})
    void after_a_breach_has_ended_counting_starts_again(LocalDate day, int counted) {
        var over = new Breach(false, Optional.empty(), Optional.of(LocalDate.of(2020, 3, 2)));

        assertThat(count(over, day)).isEqualTo(counted);
    }

    @Test
    void while_a_breach_is_open_the_count_stands_still() {
        var began = LocalDate.of(2020, 2, 3);
        var open = new Breach(true, Optional.of(began), Optional.empty());

        var count =
                FailureCount.of(
                        TWO_IN_A_YEAR,
                        List.of(began.minusMonths(11), began, began.plusDays(1), TODAY),
                        open,
                        TODAY);

        assertThat(count).isEqualTo(new FailureCount(2, TWO_IN_A_YEAR, true));
    }

    @Test
    void given_a_breach_of_an_unknown_day_then_what_is_known_counts() {
        var open = new Breach(true, Optional.empty(), Optional.empty());

        assertThat(count(open, TODAY.minusDays(3), TODAY)).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} failures reach the limit of two: {1}")
    @CsvSource({"0, false", "1, false", "2, true", "3, true"})
    void at_the_limit_breach_must_start(int failures, boolean reached) {
        assertThat(new FailureCount(failures, TWO_IN_A_YEAR, false).isReached()).isEqualTo(reached);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void one_failure_more_never_counts_less_and_their_order_does_not_matter(long seed) {
        var random = new Random(seed);
        List<LocalDate> days = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < 30; i++) {
            days.add(random.nextInt(days.size() + 1), TODAY.minusDays(random.nextInt(600) - 50));
            int now = count(Breach.never(), days.toArray(LocalDate[]::new));
            assertThat(now).isBetween(before, before + 1);
            before = now;
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 12", "2, 0", "-1, 12"})
    void a_limit_of_nothing_is_no_limit(int failures, int months) {
        assertThatThrownBy(() -> new FailureLimit(failures, months))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_sessions_on_one_day_are_one_day() {
        assertThat(RarDays.of(List.of(TODAY, TODAY.minusDays(1), TODAY)).done()).isEqualTo(2);
        assertThat(RarDays.of(List.of()).done()).isZero();
    }
}
