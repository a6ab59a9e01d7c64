package org.offload.caseload.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalTime;
import java.util.Random;

class SlotsTest {

    @ParameterizedTest(name = "{0} to {1}: {2} to {3}")
    @CsvSource({
        "00:00, 00:05, 0, 0",
        "10:00, 10:15, 120, 122",
        "10:02, 10:03, 120, 120",
        "10:04, 10:06, 120, 121",
        "23:50, 23:55, 286, 286",
        "00:00, 23:59, 0, 287"
    })
    void a_booking_touches_every_five_minutes_that_it_is_in(
            LocalTime from, LocalTime to, int first, int last) {
        assertThat(Slots.of(from, to).boxed())
                .startsWith(first)
                .endsWith(last)
                .hasSize(last - first + 1);
    }

    @Test
    void two_bookings_share_a_slot_if_and_only_if_they_overlap_within_five_minutes() {
        var random = new Random(14);
        for (int i = 0; i < 2_000; i++) {
            LocalTime one = LocalTime.of(9, 0).plusMinutes(5L * random.nextInt(60));
            LocalTime other = LocalTime.of(9, 0).plusMinutes(5L * random.nextInt(60));
            LocalTime oneEnd = one.plusMinutes(5L * (1 + random.nextInt(12)));
            LocalTime otherEnd = other.plusMinutes(5L * (1 + random.nextInt(12)));
            boolean overlap = one.isBefore(otherEnd) && other.isBefore(oneEnd);

            var taken = Slots.of(other, otherEnd).boxed().toList();

            assertThat(Slots.of(one, oneEnd).anyMatch(taken::contains)).isEqualTo(overlap);
        }
    }
}
