package offloadbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import offloadbench.check.Finding.Kind;
import offloadbench.check.Lines.Handed;
import offloadbench.check.Lines.Line;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class LinesTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Line OWN = new Line(ID, "ADA", "ADA", "contact due");
    private static final Line TAKEN = new Line(ID, "BEN", "ADA", "contact due");

    private static List<Handed> asked(String state) {
        return List.of(new Handed(ID, "ADA", "BEN", state));
    }

    @Test
    void lines_that_the_record_asks_for_are_as_they_should_be() {
        assertThat(Lines.check(List.of(OWN), List.of(OWN))).isEmpty();
    }

    @Test
    void given_a_line_that_is_missing_or_says_something_else_then_it_is_found() {
        assertThat(Lines.check(List.of(), List.of(OWN)))
                .extracting(Finding::kind)
                .containsExactly(Kind.LINE_LOST);
        assertThat(Lines.check(List.of(new Line(ID, "ADA", "ADA", "old words")), List.of(OWN)))
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(Kind.LINE_LOST, Kind.LINE_ORPHANED);
    }

    @Test
    void given_a_line_that_nothing_asks_for_or_on_two_days_then_it_is_found() {
        assertThat(Lines.check(List.of(OWN), List.of()))
                .extracting(Finding::kind)
                .containsExactly(Kind.LINE_ORPHANED);
        assertThat(Lines.check(List.of(OWN, TAKEN), List.of(OWN, TAKEN)))
                .extracting(Finding::kind)
                .containsExactly(Kind.LINE_ORPHANED);
    }

    @Test
    void a_line_stands_where_its_offload_has_put_it() {
        assertThat(Lines.checkMoves(List.of(OWN), asked("ASKED"))).isEmpty();
        assertThat(Lines.checkMoves(List.of(TAKEN), asked("ACCEPTED"))).isEmpty();
        assertThat(Lines.checkMoves(List.of(), asked("DONE"))).isEmpty();
    }

    @Test
    void given_an_offload_without_its_line_or_a_line_nobody_took_then_it_is_found() {
        assertThat(Lines.checkMoves(List.of(), asked("ASKED"))).hasSize(1);
        assertThat(Lines.checkMoves(List.of(), asked("ACCEPTED"))).hasSize(1);
        assertThat(Lines.checkMoves(List.of(TAKEN), asked("DECLINED"))).hasSize(1);
    }

    @Test
    void a_line_that_was_passed_on_or_given_back_stands_with_the_last_who_took_it() {
        var back = new Handed(ID, "BEN", "ADA", "ACCEPTED");
        var there = asked("ACCEPTED").getFirst();

        assertThat(Lines.checkMoves(List.of(OWN), List.of(there, back))).isEmpty();
        assertThat(Lines.checkMoves(List.of(TAKEN), List.of(there, back, there))).isEmpty();
    }

    @Test
    void given_a_line_that_was_taken_and_never_moved_then_it_is_found() {
        assertThat(Lines.checkMoves(List.of(OWN), asked("ACCEPTED"))).hasSize(1);
    }
}
