package org.offload.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.fixture.PageTest;
import org.offload.platform.WorkingDays;

import java.time.LocalDate;

@PageTest
class BankHolidaysTest {

    private final WorkingDays calendar;

    BankHolidaysTest(WorkingDays calendar) {
        this.calendar = calendar;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2020-04-09, ''",
        "2020-04-10, Good Friday",
        "2020-04-11, Saturday",
        "2020-04-12, Sunday",
        "2020-04-13, Easter Monday",
        "2020-04-14, ''",
        "2020-05-04, ''",
        "2020-05-08, Early May bank holiday (VE day)",
        "2020-12-28, Boxing Day",
        "2021-12-27, Christmas Day",
        "2021-12-28, Boxing Day"
    })
    void a_day_says_why_nobody_works_on_it(LocalDate day, String reason) {
        assertThat(calendar.reasonOff(day)).startsWith(reason.split(" \\(")[0]);
        assertThat(calendar.isWorkingDay(day)).isEqualTo(reason.isEmpty());
    }

    @Test
    void around_easter_the_last_and_the_first_working_day_are_thursday_and_tuesday() {
        LocalDate thursday = LocalDate.of(2020, 4, 9);
        LocalDate tuesday = LocalDate.of(2020, 4, 14);

        for (LocalDate day : thursday.plusDays(1).datesUntil(tuesday).toList()) {
            assertThat(calendar.lastUpTo(day)).isEqualTo(thursday);
            assertThat(calendar.firstFrom(day)).isEqualTo(tuesday);
        }
        assertThat(calendar.lastUpTo(thursday)).isEqualTo(thursday);
        assertThat(calendar.firstFrom(tuesday)).isEqualTo(tuesday);
    }
}
