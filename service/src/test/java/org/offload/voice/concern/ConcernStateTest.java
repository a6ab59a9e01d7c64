package org.offload.voice.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class ConcernStateTest {

    /** Every pair: the states in the first column, where each step that it allows leads. */
    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "RAISED,           ACKNOWLEDGE>ACKNOWLEDGED MERGE>MERGED DECLINE>DECLINED",
        "ACKNOWLEDGED,     ASSIGN>ASSIGNED",
        "ASSIGNED,         START>IN_PROGRESS REASSIGN>ASSIGNED",
        "IN_PROGRESS,      UPDATE>IN_PROGRESS PROPOSE>OUTCOME_PROPOSED",
        "OUTCOME_PROPOSED, CONFIRM>CLOSED DISPUTE>DISPUTED",
        "DISPUTED,         ASSIGN>ASSIGNED",
        "CLOSED,           REOPEN>RAISED",
        "MERGED,           SPLIT>RAISED",
        "DECLINED,         DISPUTE>DISPUTED"
    })
    void each_state_leads_where_the_table_says_and_nowhere_else(ConcernState from, String table) {
        Set<String> found =
                Arrays.stream(Step.values())
                        .flatMap(step -> from.after(step).map(to -> step + ">" + to).stream())
                        .collect(Collectors.toSet());

        assertThat(found).containsExactlyInAnyOrder(table.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_a_dead_end(ConcernState from) {
        assertThat(Arrays.stream(Step.values()).flatMap(step -> from.after(step).stream()))
                .isNotEmpty();
    }

    @Test
    void however_one_walks_a_concern_is_over_only_after_an_answer_that_can_be_read() {
        var random = new Random(7);
        for (int walk = 0; walk < 500; walk++) {
            ConcernState at = ConcernState.RAISED;
            for (int i = 0; i < 30; i++) {
                Step step = Step.values()[random.nextInt(Step.values().length)];
                ConcernState next = at.after(step).orElse(at);
                if (at.isOpen() && !next.isOpen() && step != Step.CONFIRM) {
                    assertThat(step.saysWhy()).as("%s from %s", step, at).isTrue();
                }
                if (next == ConcernState.CLOSED && at != next) {
                    assertThat(at).isEqualTo(ConcernState.OUTCOME_PROPOSED);
                }
                at = next;
            }
        }
    }
}
