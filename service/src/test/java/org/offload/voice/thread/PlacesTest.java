package org.offload.voice.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.voice.thread.Places.Place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class PlacesTest {

    private final List<Place> rows = new ArrayList<>(List.of(place("0", 0)));

    /** Whatever is published, removed, restored or withdrawn: a number stays with its text. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void numbers_never_move_and_are_never_given_twice(long seed) {
        var chance = new Random(seed);
        Map<Integer, SlotNumber> given = new HashMap<>();

        for (int i = 0; i < 300; i++) {
            if (chance.nextInt(3) > 0) {
                SlotNumber number = next(chance);
                given.put(rows.size(), number);
                rows.add(new Place(number, 0, SlotState.PUBLISHED));
            } else {
                act(chance);
            }
            var places = new Places(rows);
            long counted = rows.stream().filter(row -> row.number().comment() > 0).count();
            long open =
                    rows.stream()
                            .filter(row -> row.number().comment() > 0)
                            .filter(row -> row.state() == SlotState.PUBLISHED)
                            .count();
            assertThat(places.count()).isEqualTo((int) counted);
            assertThat(places.removed()).isEqualTo((int) (counted - open));
        }

        given.forEach((row, number) -> assertThat(rows.get(row).number()).isEqualTo(number));
        assertThat(given.values()).doesNotHaveDuplicates();
        assertThat(given.values()).allSatisfy(this::hasAllBeforeIt);
    }

    private SlotNumber next(Random chance) {
        var places = new Places(rows);
        int comments = places.nextComment().comment() - 1;
        return comments == 0 || chance.nextBoolean()
                ? places.nextComment()
                : places.nextReply(1 + chance.nextInt(comments));
    }

    private void act(Random chance) {
        int row = chance.nextInt(rows.size());
        Place at = rows.get(row);
        var act = SlotAct.values()[chance.nextInt(SlotAct.values().length)];
        at.state()
                .after(act)
                .ifPresent(state -> rows.set(row, new Place(at.number(), at.answers(), state)));
    }

    private void hasAllBeforeIt(SlotNumber number) {
        SlotNumber before =
                number.isReply()
                        ? new SlotNumber(number.comment(), number.reply() - 1)
                        : new SlotNumber(number.comment() - 1, 0);
        assertThat(new Places(rows).at(before)).isPresent();
    }

    @Test
    void given_a_removed_comment_in_the_middle_then_the_next_one_comes_after_all() {
        rows.addAll(List.of(place("1", 0), place("2", 0), place("2.1", 0), place("3", 0)));
        rows.set(2, new Place(rows.get(2).number(), 0, SlotState.REMOVED));

        var places = new Places(rows);

        assertThat(places.nextComment()).hasToString("4");
        assertThat(places.nextReply(2)).hasToString("2.2");
        assertThat(places.nextReply(3)).hasToString("3.1");
        assertThat(places.count()).isEqualTo(4);
        assertThat(places.removed()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} is answered: {1}")
    @CsvSource({"0, true", "1, false", "2, true", "2.1, true", "2.2, false"})
    void a_text_is_answered_once_somebody_has_replied_to_it(String number, boolean answered) {
        rows.addAll(List.of(place("1", 0), place("2", 0), place("2.1", 0), place("2.2", 1)));

        assertThat(new Places(rows).isAnswered(SlotNumber.parse(number).orElseThrow()))
                .isEqualTo(answered);
    }

    @Test
    void a_thread_takes_two_thousand_texts() {
        var numbers = new Place[Places.MOST];
        Arrays.setAll(numbers, i -> new Place(new SlotNumber(i + 1, 0), 0, SlotState.PUBLISHED));
        rows.addAll(List.of(numbers).subList(1, Places.MOST));

        assertThat(new Places(rows).isFull()).isFalse();
        rows.add(numbers[0]);
        assertThat(new Places(rows).isFull()).isTrue();
    }

    private static Place place(String number, int answers) {
        return new Place(SlotNumber.parse(number).orElseThrow(), answers, SlotState.PUBLISHED);
    }
}
