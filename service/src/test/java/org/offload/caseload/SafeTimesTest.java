package org.offload.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

class SafeTimesTest {

    private static final SafeTimes TEN_TO_TWELVE =
            new SafeTimes(
                    Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY),
                    LocalTime.of(10, 0),
                    LocalTime.NOON);

    @ParameterizedTest(name = "{0} is safe: {1}; first safe from then: {2}")
    @CsvSource({
        "2020-04-07T09:59, false, 2020-04-07T10:00",
        "2020-04-07T10:00, true,  2020-04-07T10:00",
        "2020-04-07T11:59, true,  2020-04-07T11:59",
        "2020-04-07T12:00, false, 2020-04-10T10:00",
        "2020-04-08T11:00, false, 2020-04-10T10:00",
        "2020-04-10T23:59, false, 2020-04-14T10:00"
    })
    void a_call_is_safe_from_the_first_minute_and_no_longer_at_the_last(
            LocalDateTime moment, boolean safe, LocalDateTime first) {
        assertThat(TEN_TO_TWELVE.include(moment)).isEqualTo(safe);
        assertThat(TEN_TO_TWELVE.firstFrom(moment)).contains(first);
    }

    @Test
    void given_one_day_a_week_then_after_it_the_next_one_is_a_week_away() {
        var tuesdays =
                new SafeTimes(Set.of(DayOfWeek.TUESDAY), LocalTime.of(10, 0), LocalTime.NOON);

        assertThat(tuesdays.firstFrom(LocalDateTime.parse("2020-04-07T12:00")))
                .contains(LocalDateTime.parse("2020-04-14T10:00"));
    }

    @Test
    void given_no_safe_day_then_no_moment_is_safe() {
        var none = new SafeTimes(Set.of(), LocalTime.of(9, 0), LocalTime.NOON);

        assertThat(none.firstFrom(LocalDateTime.parse("2020-04-07T09:00"))).isEmpty();
        assertThatThrownBy(() -> new SafeTimes(Set.of(), LocalTime.NOON, LocalTime.NOON))
                .hasMessageContaining("12:00");
    }

    @Test
    void the_first_safe_moment_is_safe_and_not_earlier_and_nothing_before_it_is_safe() {
        var random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            var times = anyTimes(random);
            var from = LocalDateTime.of(2020, 1, 1, 0, 0).plusMinutes(random.nextInt(500_000));

            var first = times.firstFrom(from).orElseThrow();

            assertThat(times.include(first)).isTrue();
            assertThat(first).isAfterOrEqualTo(from);
            for (var at = from; at.isBefore(first); at = at.plusMinutes(97)) {
                assertThat(times.include(at)).isFalse();
            }
        }
    }

    @Test
    void times_that_are_stored_read_back_as_they_were() {
        var random = new Random(12);
        for (int i = 0; i < 500; i++) {
            var times = anyTimes(random);

            assertThat(SafeTimes.read(times.daysAsStored(), times.from(), times.to()))
                    .contains(times);
        }
        assertThat(SafeTimes.read("", LocalTime.NOON, LocalTime.MAX)).isEmpty();
        assertThat(SafeTimes.read("1", null, LocalTime.MAX)).isEmpty();
    }

    private static SafeTimes anyTimes(Random random) {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        days.add(DayOfWeek.of(1 + random.nextInt(7)));
        int from = random.nextInt(1_400);
        int to = from + 1 + random.nextInt(1_439 - from);
        return new SafeTimes(
                days, LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(to * 60L));
    }
}
