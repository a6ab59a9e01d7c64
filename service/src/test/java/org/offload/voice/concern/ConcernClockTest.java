package org.offload.voice.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.platform.WorkingDays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/** Good Friday 2020 was on 10 April, Easter Monday on the 13th. */
class ConcernClockTest {

    private static final Set<LocalDate> EASTER =
            Set.of(LocalDate.of(2020, 4, 10), LocalDate.of(2020, 4, 13));

    private final ConcernClock clock = new ConcernClock(new Easter());

    @ParameterizedTest(name = "{0} since {1} is late from {2} on")
    @CsvSource({
        "RAISED,           2020-04-07T09:30, 2020-04-10T00:00",
        "RAISED,           2020-04-07T23:59, 2020-04-10T00:00",
        "RAISED,           2020-04-08T09:30, 2020-04-15T00:00",
        "RAISED,           2020-04-11T09:30, 2020-04-16T00:00",
        "ACKNOWLEDGED,     2020-04-07T09:30, 2020-04-17T00:00",
        "IN_PROGRESS,      2020-04-07T09:30, 2020-04-15T00:00",
        "OUTCOME_PROPOSED, 2020-04-07T09:30, 2020-04-15T00:00",
        "DISPUTED,         2020-04-09T09:30, 2020-04-21T00:00"
    })
    void a_term_counts_from_the_day_after_and_lasts_to_the_end_of_its_last_day(
            ConcernState state, LocalDateTime since, LocalDateTime due) {
        assertThat(clock.due(state, false, since, null)).contains(due);
    }

    @ParameterizedTest
    @CsvSource({"2020-04-10T23:30, 2020-04-11T00:30", "2020-04-07T09:30, 2020-04-07T10:30"})
    void danger_is_acknowledged_within_the_hour_on_any_day(LocalDateTime at, LocalDateTime due) {
        assertThat(clock.due(ConcernState.RAISED, true, at, null)).contains(due);
    }

    @ParameterizedTest
    @CsvSource({
        "ASSIGNED,    2020-04-24, 2020-04-25T00:00",
        "IN_PROGRESS, 2020-04-24, 2020-04-15T00:00",
        "IN_PROGRESS, 2020-04-09, 2020-04-10T00:00"
    })
    void an_owner_has_their_own_day_and_tells_of_it_every_seven(
            ConcernState state, LocalDate ownerDue, LocalDateTime due) {
        assertThat(clock.due(state, true, LocalDateTime.parse("2020-04-07T09:30"), ownerDue))
                .contains(due);
    }

    @ParameterizedTest
    @CsvSource({"CLOSED", "MERGED", "DECLINED"})
    void what_is_over_is_never_late(ConcernState state) {
        assertThat(clock.due(state, true, LocalDateTime.parse("2020-04-07T09:30"), null)).isEmpty();
    }

    @ParameterizedTest(name = "due by 9 April, on {0}: level {1}")
    @CsvSource({
        "2020-04-09T23:59, -1",
        "2020-04-10T00:00, 0",
        "2020-04-17T12:00, 0",
        "2020-04-19T23:59, 0",
        "2020-04-20T00:00, 1",
        "2020-04-26T23:59, 1",
        "2020-04-27T00:00, 2"
    })
    void it_goes_up_a_level_each_five_working_days(LocalDateTime now, int level) {
        var found = clock.level(LocalDateTime.parse("2020-04-10T00:00"), now);

        assertThat(found.orElse(-1)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-07, 2020-04-07, 0",
        "2020-04-09, 2020-04-14, 1",
        "2020-04-09, 2020-04-08, 0"
    })
    void working_days_leave_out_weekends_and_holidays(LocalDate from, LocalDate to, int days) {
        assertThat(clock.workingDays(from, to)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2020-04-14, true", "2020-04-15, false"})
    void it_can_be_disputed_for_seven_days(LocalDate today, boolean can) {
        assertThat(ConcernClock.isDisputable(LocalDate.of(2020, 4, 7), today)).isEqualTo(can);
    }

    @ParameterizedTest
    @CsvSource({"2020-07-06, true", "2020-07-07, false"})
    void it_can_be_opened_again_for_ninety_days(LocalDate today, boolean can) {
        assertThat(ConcernClock.isReopenable(LocalDate.of(2020, 4, 7), today)).isEqualTo(can);
    }

    private static final class Easter implements WorkingDays {

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !EASTER.contains(day);
        }

        @Override
        public String reasonOff(LocalDate day) {
            return isWorkingDay(day) ? "" : "off";
        }
    }
}
