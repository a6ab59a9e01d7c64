package org.offload.caseload.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.SafeTimes;
import org.offload.fixture.PageTest;
import org.offload.platform.WorkingDays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

@PageTest
class FreeTimeTest {

    private static final LocalDate TUESDAY = LocalDate.of(2020, 4, 7);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final WorkingDays calendar;

    FreeTimeTest(WorkingDays calendar) {
        this.calendar = calendar;
    }

    @ParameterizedTest(name = "from {0} every {1} days: {2}")
    @CsvSource({
        "2020-04-02, 7, 2020-04-09",
        "2020-04-03, 7, 2020-04-09",
        "2020-04-06, 7, 2020-04-09",
        "2020-04-07, 7, 2020-04-14",
        "2020-04-09, 1, 2020-04-14",
        "2020-04-09, 4, 2020-04-14",
        "2020-04-09, 5, 2020-04-14",
        "2020-04-10, 1, 2020-04-14",
        "2020-04-07, 1, 2020-04-08",
        "2020-04-07, 365, 2021-04-07"
    })
    void the_day_proposed_is_the_last_working_day_in_time_or_the_next_one(
            LocalDate from, int days, LocalDate proposed) {
        assertThat(FreeTime.day(from, days, calendar)).isEqualTo(proposed);
    }

    @Test
    void the_usual_time_is_proposed_then_the_next_free_one_then_the_morning() {
        assertThat(time(TEN, 15, Set.of())).contains(TEN);
        assertThat(time(TEN, 15, Set.of(120))).contains(LocalTime.of(10, 15));
        assertThat(time(LocalTime.of(16, 45), 30, Set.of())).contains(LocalTime.of(9, 0));
        assertThat(time(LocalTime.of(7, 0), 30, Set.of())).contains(LocalTime.of(9, 0));
        assertThat(time(LocalTime.of(23, 50), 30, Set.of())).contains(LocalTime.of(9, 0));
    }

    private static Optional<LocalTime> time(LocalTime usual, int minutes, Set<Integer> busy) {
        return FreeTime.time(TUESDAY, usual, minutes, busy, Optional.empty());
    }

    @Test
    void given_safe_times_then_a_call_is_proposed_within_them_or_not_at_all() {
        var afternoon =
                new SafeTimes(Set.of(DayOfWeek.TUESDAY), LocalTime.of(14, 0), LocalTime.of(15, 0));

        assertThat(FreeTime.time(TUESDAY, TEN, 15, Set.of(), Optional.of(afternoon)))
                .contains(LocalTime.of(14, 0));
        assertThat(FreeTime.time(TUESDAY.plusDays(1), TEN, 15, Set.of(), Optional.of(afternoon)))
                .isEmpty();
    }

    @Test
    void a_time_that_is_proposed_is_never_busy_and_never_outside_the_office_day() {
        var random = new Random(15);
        for (int i = 0; i < 3_000; i++) {
            Set<Integer> busy = new HashSet<>();
            for (int n = random.nextInt(60); n > 0; n--) {
                busy.add(108 + random.nextInt(96));
            }
            int minutes = 5 * (1 + random.nextInt(16));
            LocalTime usual = LocalTime.ofSecondOfDay(60L * random.nextInt(24 * 60));

            time(usual, minutes, busy).ifPresent(start -> assertFits(start, minutes, busy));
        }
    }

    private static void assertFits(LocalTime start, int minutes, Set<Integer> busy) {
        LocalTime end = start.plusMinutes(minutes);

        assertThat(start).isAfterOrEqualTo(LocalTime.of(9, 0));
        assertThat(end).isAfter(start).isBeforeOrEqualTo(LocalTime.of(17, 0));
        assertThat(Slots.of(start, end).noneMatch(busy::contains)).isTrue();
    }
}
