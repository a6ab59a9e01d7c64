package org.offload.caseload.pause;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.offload.caseload.pause.PauseChange.Begin;
import org.offload.caseload.pause.PauseChange.End;
import org.offload.caseload.pause.PauseChange.GoOn;
import org.offload.caseload.pause.PauseChange.Settle;
import org.offload.caseload.pause.PauseChange.Undo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class PausesOfCaseTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 4, 7);
    private static final String WORK = "1-R-work";
    private static final String MODEL = "The model";
    private static final String BY_HAND = "";

    private static RuledPause pause(LocalDate from, @Nullable LocalDate to, String rule) {
        return new RuledPause(new UUID(8, 1), WORK, from, to, rule, false);
    }

    private static RuledPause open(String rule) {
        return pause(TODAY.minusDays(14), null, rule);
    }

    private static List<PauseChange> stopped(RuledPause... kept) {
        return new PausesOfCase(List.of(kept)).changes(Set.of(WORK), MODEL, TODAY);
    }

    private static List<PauseChange> goingOn(RuledPause... kept) {
        return new PausesOfCase(List.of(kept)).changes(Set.of(), "", TODAY);
    }

    @Test
    void what_a_model_stops_is_paused_from_today() {
        assertThat(stopped()).containsExactly(new Begin(WORK));
    }

    @Test
    void what_is_paused_stays_so_and_is_not_paused_twice() {
        assertThat(stopped(open(MODEL))).isEmpty();
        assertThat(stopped(open(BY_HAND))).isEmpty();
        assertThat(stopped(pause(TODAY.minusDays(9), TODAY, BY_HAND))).isEmpty();
    }

    @Test
    void once_a_pause_of_somebody_is_over_the_model_pauses_it() {
        var over = pause(TODAY.minusDays(9), TODAY.minusDays(1), BY_HAND);

        assertThat(stopped(over)).containsExactly(new Begin(WORK));
    }

    @Test
    void what_another_model_stops_goes_on_without_a_day_between() {
        var other = open("Another model");

        assertThat(stopped(other)).containsExactly(new GoOn(other));
    }

    @Test
    void what_somebody_lets_go_on_does_not_stop_again_while_the_model_holds() {
        var ended = pause(TODAY.minusDays(9), TODAY.minusDays(1), MODEL);
        var wrong = new RuledPause(new UUID(8, 1), WORK, TODAY.minusDays(9), null, MODEL, true);

        assertThat(stopped(ended)).isEmpty();
        assertThat(stopped(wrong)).isEmpty();
    }

    @Test
    void that_is_forgotten_once_the_model_no_longer_stops_it() {
        var ended = pause(TODAY.minusDays(9), TODAY.minusDays(1), MODEL);

        assertThat(goingOn(ended)).containsExactly(new Settle(ended));
    }

    @Test
    void once_nothing_stops_it_the_last_day_of_the_pause_is_yesterday() {
        var open = open(MODEL);

        assertThat(goingOn(open)).containsExactly(new End(open, TODAY.minusDays(1)));
    }

    @Test
    void a_pause_that_began_today_never_was() {
        var fresh = pause(TODAY, null, MODEL);

        assertThat(goingOn(fresh)).containsExactly(new Undo(fresh));
    }

    @Test
    void a_pause_of_somebody_is_theirs_to_end() {
        assertThat(goingOn(open(BY_HAND))).isEmpty();
    }
}
