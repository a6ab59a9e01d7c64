package org.offload.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

/** How often a server that dies is started again. */
class RevivalsTest {

    private static final Instant FIRST = Instant.parse("2020-04-07T09:00:00Z");

    private final Revivals revivals = new Revivals();

    @Test
    void given_three_in_a_minute_then_a_fourth_is_no_help() {
        assertThat(revivals.allowed(FIRST)).isTrue();
        assertThat(revivals.allowed(FIRST.plusSeconds(20))).isTrue();
        assertThat(revivals.allowed(FIRST.plusSeconds(40))).isTrue();
        assertThat(revivals.allowed(FIRST.plusSeconds(59))).isFalse();
    }

    @Test
    void given_one_a_minute_ago_then_it_counts_no_more() {
        revivals.allowed(FIRST);
        revivals.allowed(FIRST.plusSeconds(20));
        revivals.allowed(FIRST.plusSeconds(40));

        assertThat(revivals.allowed(FIRST.plusSeconds(61))).isTrue();
    }
}
