package org.offload.voice.idea;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

class IdeaStateTest {

    private static final LocalDate DUE = LocalDate.of(2020, 4, 14);

    /** Every pair: the states in the first column, each that it leads to in the second. */
    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "PROPOSED,      DECIDER_NAMED",
        "DECIDER_NAMED, ADOPTED TRIED NOT_ADOPTED",
        "ADOPTED,       DONE",
        "TRIED,         DONE",
        "NOT_ADOPTED,   PROPOSED",
        "DONE,          ''"
    })
    void each_state_leads_where_the_table_says_and_nowhere_else(IdeaState from, String table) {
        String found =
                Arrays.stream(IdeaState.values())
                        .filter(from::mayBecome)
                        .map(IdeaState::name)
                        .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(table);
    }

    @ParameterizedTest(name = "in {0} can be done: {1}")
    @CsvSource({
        "PROPOSED,      NAME",
        "DECIDER_NAMED, DECIDE",
        "ADOPTED,       TELL",
        "TRIED,         TELL",
        "NOT_ADOPTED,   REOPEN",
        "DONE,          TELL"
    })
    void each_step_is_open_where_the_table_leads_on_and_what_is_done_can_be_told_of(
            IdeaState state, IdeaStep only) {
        assertThat(Arrays.stream(IdeaStep.values()).filter(step -> step.isOpen(state)))
                .containsExactly(only);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "DECIDER_NAMED, 2020-04-14, false",
        "DECIDER_NAMED, 2020-04-15, true",
        "ADOPTED,       2020-04-15, false",
        "NOT_ADOPTED,   2020-04-15, false",
        "DONE,          2020-04-15, false"
    })
    void a_decision_is_overdue_once_its_day_has_passed(
            IdeaState state, LocalDate today, boolean overdue) {
        assertThat(state.isOverdue(DUE, today)).isEqualTo(overdue);
    }

    @Test
    void given_nobody_was_named_then_nothing_is_overdue() {
        assertThat(IdeaState.PROPOSED.isOverdue(null, DUE)).isFalse();
    }

    @ParameterizedTest(name = "{0} by answers={1} decides={2}: {3}")
    @CsvSource({
        "NAME,   true,  false, true",
        "NAME,   false, true,  false",
        "DECIDE, true,  false, true",
        "DECIDE, false, true,  true",
        "DECIDE, false, false, false",
        "TELL,   true,  false, true",
        "TELL,   false, true,  true",
        "TELL,   false, false, false",
        "REOPEN, true,  false, true",
        "REOPEN, false, true,  false"
    })
    void whoever_was_named_decides_and_tells_and_whoever_answers_concerns_does_all(
            IdeaStep step, boolean answers, boolean decides, boolean may) {
        assertThat(new IdeaStake(answers, decides).may(step)).isEqualTo(may);
    }
}
