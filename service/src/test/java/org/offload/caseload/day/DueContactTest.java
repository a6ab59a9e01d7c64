package org.offload.caseload.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.caseload.ContactMode;
import org.offload.caseload.day.DueContact.Seen;
import org.offload.kernel.Crn;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

class DueContactTest {

    private static final Crn CRN = Crn.of("X800001");
    private static final LocalDate AGREED = LocalDate.of(2020, 2, 22);
    private static final UUID CONTACT = new UUID(1, 1);

    private static DueContact due(int days, Optional<Seen> seen) {
        return DueContact.of(
                CRN, new AgreedContact(AGREED, days, ContactMode.OFFICE, "", "test"), seen);
    }

    private static Optional<Seen> seen(LocalDate day) {
        return Optional.of(new Seen(CONTACT, day, "COPT"));
    }

    @ParameterizedTest(name = "every {0} days, seen on {1}: due on {2}")
    @CsvSource({
        "7,   2020-02-22, 2020-02-29",
        "8,   2020-02-22, 2020-03-01",
        "1,   2020-03-28, 2020-03-29",
        "365, 2020-02-29, 2021-02-28"
    })
    void contact_is_due_so_many_days_after_the_last(int days, LocalDate last, LocalDate on) {
        assertThat(due(days, seen(last)).on()).isEqualTo(on);
    }

    @Test
    void given_someone_not_yet_seen_then_the_clock_runs_from_the_agreement() {
        assertThat(due(7, Optional.empty()).on()).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @ParameterizedTest(name = "booked on {0}: {1}")
    @CsvSource({"2020-02-28, true", "2020-02-29, true", "2020-03-01, false"})
    void a_booking_on_the_last_day_is_in_time(LocalDate booked, boolean met) {
        assertThat(due(7, seen(AGREED)).isMetBy(booked)).isEqualTo(met);
    }

    @Test
    void it_is_the_same_contact_until_the_person_is_seen_however_often_it_is_due() {
        assertThat(due(7, seen(AGREED)).id()).isEqualTo(due(28, seen(AGREED)).id());
        assertThat(due(7, seen(AGREED)).id()).isNotEqualTo(due(7, Optional.empty()).id());
        assertThat(due(7, Optional.of(new Seen(new UUID(1, 2), AGREED, "COPT"))).id())
                .isNotEqualTo(due(7, seen(AGREED)).id());
    }

    @Test
    void more_frequent_contact_is_never_due_later_and_being_seen_never_brings_it_forward() {
        var random = new Random(13);
        for (int i = 0; i < 2_000; i++) {
            int days = 2 + random.nextInt(360);
            LocalDate last = AGREED.plusDays(random.nextInt(700));

            assertThat(due(days - 1, seen(last)).on()).isBefore(due(days, seen(last)).on());
            assertThat(due(days, seen(last.plusDays(1))).on()).isAfter(due(days, seen(last)).on());
        }
    }
}
