package org.offload.voice.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.ServiceClock;

import java.util.stream.IntStream;
import java.util.stream.Stream;

@PageTest
class PaceTest {

    @Test
    void the_board_takes_five_texts_a_second_unless_it_is_told_to_take_all(Office office) {
        Pace five = new Pace(5, office.clock());
        Pace all = new Pace(0, office.clock());

        assertThat(Stream.generate(five::allowsBoard).limit(5)).containsOnly(true);
        assertThat(five.allowsBoard()).isFalse();
        assertThat(Stream.generate(all::allowsBoard).limit(50)).containsOnly(true);
        later(office.clock(), 1);
        assertThat(five.allowsBoard()).isTrue();
    }

    @Test
    void an_author_has_twenty_texts_a_day_in_a_thread(Office office) {
        var pace = new Pace(0, office.clock());

        var answers =
                IntStream.range(0, 21)
                        .mapToObj(
                                i -> {
                                    later(office.clock(), i);
                                    return pace.allows("author");
                                })
                        .toList();

        assertThat(answers.subList(0, 20)).containsOnly(Answer.WAITING);
        assertThat(answers.getLast()).isEqualTo(Answer.TOO_MANY);
        assertThat(pace.allows("another")).isEqualTo(Answer.WAITING);
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusDays(1).plusMinutes(30));
        assertThat(pace.allows("author")).isEqualTo(Answer.WAITING);
    }

    private static void later(ServiceClock clock, int minutes) {
        OnTuesday.goTo(clock, OnTuesday.NOW.plusMinutes(minutes));
    }
}
