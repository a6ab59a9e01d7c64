package org.offload.voice.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

class HoldUntilTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2020-04-07T20:15, 2020-04-08T07:00:00Z",
        "2020-04-07T23:59, 2020-04-08T07:00:00Z",
        "2020-04-08T00:01, 2020-04-08T07:00:00Z",
        "2020-04-08T03:59, 2020-04-08T07:00:00Z",
        "2020-04-08T04:01, 2020-04-09T07:00:00Z", // less than four hours away
        "2020-03-28T23:59, 2020-03-29T07:00:00Z", // clocks go forward in that night
        "2020-03-29T00:01, 2020-03-29T07:00:00Z",
        "2020-10-24T23:59, 2020-10-25T08:00:00Z", // and back
        "2020-10-25T00:01, 2020-10-25T08:00:00Z"
    })
    void tomorrow_is_the_coming_eight_in_the_morning_four_hours_away(
            LocalDateTime now, Instant until) {
        assertThat(HoldUntil.tomorrow(now.atZone(LONDON).toInstant(), LONDON)).isEqualTo(until);
    }

    @Test
    void a_hold_ends_by_its_instant_and_the_longer_one_counts() {
        Instant eight = Instant.parse("2020-04-08T07:00:00Z");
        var until = new Hold(UUID.randomUUID(), eight.minusSeconds(60), eight, "Moss");
        var on = new Hold(Hold.EVERYWHERE, eight.minusSeconds(60), null, "Moss");

        assertThat(until.holds(eight.minusSeconds(1))).isTrue();
        assertThat(until.holds(eight)).isFalse();
        assertThat(on.holds(eight.plusSeconds(1_000_000))).isTrue();
        assertThat(on.outlasts(until)).isTrue();
        assertThat(until.outlasts(on)).isFalse();
    }
}
