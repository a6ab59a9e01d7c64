package org.offload.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offload.rulebook.fixture.RandomTables;
import org.offload.rulebook.table.Condition;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.vocabulary.Fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class RestTest {

    private static final int MANY = 1_000_000;

    @Test
    void a_case_is_left_exactly_once_if_no_row_takes_it_and_else_never() {
        var random = new RandomTables(11);
        for (int i = 0; i < 200; i++) {
            List<Condition> rows = random.next(6).contact().stream().map(ContactRow::when).toList();
            var boxes = ((Rest.Left) Rest.of(Box.ALL, rows, MANY)).boxes();
            for (int j = 0; j < 50; j++) {
                Map<Fact, String> one = random.nextCase();
                boolean isTaken = rows.stream().anyMatch(row -> row.holdsFor(one));

                assertThat(boxes.stream().filter(box -> holds(box, one)).count())
                        .isEqualTo(isTaken ? 0 : 1);
            }
        }
    }

    @Test
    void given_more_boxes_than_may_be_followed_then_it_says_so() {
        var rows =
                List.of(
                        new Condition(Map.of(Fact.HARM, Set.of("LOW"))),
                        new Condition(Map.of(Fact.TIER, Set.of("A"), Fact.AGE, Set.of("FROM_18"))));

        assertThat(Rest.of(Box.ALL, rows, 1)).isEqualTo(new Rest.TooMany());
        assertThat(Rest.of(Box.ALL, rows, 1).isNothing()).isFalse();
        assertThat(Rest.of(Box.ALL, rows, 2)).isInstanceOf(Rest.Left.class);
    }

    @Test
    void given_a_row_that_takes_every_case_then_nothing_is_left_however_many_others_there_are() {
        var random = new RandomTables(5);
        List<Condition> rows =
                new ArrayList<>(random.next(300).contact().stream().map(ContactRow::when).toList());
        rows.add(new Condition(Map.of()));

        assertThat(Rest.of(Box.ALL, rows).isNothing()).isTrue();
    }

    private static boolean holds(Box box, Map<Fact, String> one) {
        return box.sides().entrySet().stream()
                .allMatch(side -> side.getValue().contains(one.get(side.getKey())));
    }
}
