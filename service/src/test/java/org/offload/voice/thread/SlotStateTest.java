package org.offload.voice.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotStateTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "PUBLISHED, HIDE, HIDDEN",
        "PUBLISHED, REMOVE,",
        "PUBLISHED, RESTORE,",
        "PUBLISHED, WITHDRAW, WITHDRAWN",
        "HIDDEN, HIDE,",
        "HIDDEN, REMOVE, REMOVED",
        "HIDDEN, RESTORE, PUBLISHED",
        "HIDDEN, WITHDRAW, WITHDRAWN",
        "REMOVED, HIDE,",
        "REMOVED, REMOVE,",
        "REMOVED, RESTORE, PUBLISHED",
        "REMOVED, WITHDRAW,",
        "WITHDRAWN, HIDE,",
        "WITHDRAWN, REMOVE,",
        "WITHDRAWN, RESTORE,",
        "WITHDRAWN, WITHDRAW,"
    })
    void an_act_leads_from_state_to_state_or_is_not_possible(
            SlotState from, SlotAct act, SlotState to) {
        assertThat(from.after(act).orElse(null)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"PUBLISHED, false", "HIDDEN, true", "REMOVED, true", "WITHDRAWN, false"})
    void what_a_moderator_took_away_only_another_one_brings_back(SlotState state, boolean another) {
        assertThat(state.asksForAnother()).isEqualTo(another);
    }
}
