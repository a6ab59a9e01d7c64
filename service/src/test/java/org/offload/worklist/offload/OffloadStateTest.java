package org.offload.worklist.offload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffloadStateTest {

    @ParameterizedTest(
            name = "{0} may become ASKED {1}, ACCEPTED {2}, DECLINED {3}, WITHDRAWN {4}, DONE {5}")
    @CsvSource({
        "ASKED,     no, yes, yes, yes, yes",
        "ACCEPTED,  no, no,  no,  no,  yes",
        "DECLINED,  no, no,  no,  no,  no",
        "WITHDRAWN, no, no,  no,  no,  no",
        "DONE,      no, no,  no,  no,  no"
    })
    void every_pair_of_states_is_decided(
            OffloadState from,
            String asked,
            String accepted,
            String declined,
            String withdrawn,
            String done) {
        String[] expected = {asked, accepted, declined, withdrawn, done};

        for (OffloadState to : OffloadState.values()) {
            assertThat(from.mayBecome(to)).isEqualTo(expected[to.ordinal()].equals("yes"));
        }
    }

    @Test
    void nothing_is_asked_twice_and_what_is_done_stays_done() {
        for (OffloadState state : OffloadState.values()) {
            assertThat(state.mayBecome(OffloadState.ASKED)).isFalse();
            assertThat(OffloadState.DONE.mayBecome(state)).isFalse();
        }
    }
}
