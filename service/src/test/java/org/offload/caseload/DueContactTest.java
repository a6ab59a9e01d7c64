package org.offload.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.DeliveryFacts.Seen;
import org.offload.kernel.Crn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class DueContactTest {

    private static final Crn CRN = Crn.of("X800001");
    private static final LocalDate DAY = LocalDate.of(2020, 2, 22);

    private static DueContact due(String clock, Optional<Seen> last, int everyDays) {
        return new DueContact(
                1,
                clock,
                List.of(ContactMode.DOORSTEP),
                clock.startsWith("FACE"),
                last,
                DAY,
                everyDays,
                DAY.plusDays(everyDays),
                "Because.");
    }

    private static Optional<Seen> seen(long id) {
        return Optional.of(new Seen(new UUID(1, id), DAY, "COPT"));
    }

    @ParameterizedTest(name = "{0}, booked {1} days after as {2}: {3}")
    @CsvSource({
        "ANY, 6, TELEPHONE, true",
        "ANY, 7, TELEPHONE, true",
        "ANY, 8, TELEPHONE, false",
        "ANY, 7,          , true",
        "FACE, 7, TELEPHONE, false",
        "FACE, 7, DOORSTEP, true",
        "FACE, 7, OFFICE, true",
        "FACE, 8, OFFICE, false",
        "FACE, 7,       , false"
    })
    void a_booking_stands_for_it_in_time_and_if_it_counts(
            String clock, int days, @Nullable ContactMode mode, boolean met) {
        var due = due(clock, seen(1), 7);

        assertThat(due.isMetBy(DAY.plusDays(days), Optional.ofNullable(mode))).isEqualTo(met);
    }

    @Test
    void it_is_the_same_contact_until_there_is_one_however_often_it_is_due() {
        var due = due("ANY", seen(1), 7);

        assertThat(due.id(CRN)).isEqualTo(due("ANY", seen(1), 28).id(CRN));
        assertThat(due.id(CRN)).isNotEqualTo(due("ANY", seen(2), 7).id(CRN));
        assertThat(due.id(CRN)).isNotEqualTo(due("ANY", Optional.empty(), 7).id(CRN));
        assertThat(due.id(CRN)).isNotEqualTo(due("FACE", seen(1), 7).id(CRN));
        assertThat(due.id(CRN)).isNotEqualTo(due.id(Crn.of("X800002")));
    }
}
