package offloadbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import offloadbench.check.Finding.Kind;
import offloadbench.journal.Deed;
import offloadbench.journal.Mark;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class SavedOnceTest {

    private static final Deed FIRST = AJournal.note("note 1");
    private static final Deed SECOND = AJournal.note("note 2");

    private static Marks stored(Deed... deeds) {
        List<Mark> marks = new ArrayList<>();
        Stream.of(deeds).map(Deed::marks).forEach(marks::addAll);
        return Marks.of(marks);
    }

    private static Stream<Kind> kinds(AJournal journal, Marks stored) {
        return SavedOnce.check(journal.tally(), stored).stream().map(Finding::kind).distinct();
    }

    @Test
    void what_was_acknowledged_and_is_there_once_is_as_it_should_be() {
        var journal = new AJournal().saved(FIRST).sent(SECOND).unanswered(SECOND).saved(SECOND);

        assertThat(kinds(journal, stored(FIRST, SECOND))).isEmpty();
    }

    @Test
    void given_an_acknowledged_save_that_is_not_there_then_it_is_lost() {
        var journal = new AJournal().saved(FIRST).saved(SECOND);

        assertThat(kinds(journal, stored(FIRST))).containsExactly(Kind.LOST);
    }

    @Test
    void given_a_save_that_is_there_twice_then_it_is_doubled() {
        var journal = new AJournal().saved(FIRST);

        assertThat(kinds(journal, stored(FIRST, FIRST))).containsExactly(Kind.DOUBLED);
    }

    @Test
    void given_something_there_that_nobody_sent_then_it_is_found() {
        var journal = new AJournal().saved(FIRST);

        assertThat(kinds(journal, stored(FIRST, SECOND))).containsExactly(Kind.UNSENT);
    }

    @Test
    void given_something_there_that_was_turned_down_then_it_is_found() {
        var journal = new AJournal().sent(FIRST).turnedDown(FIRST);

        assertThat(kinds(journal, stored(FIRST))).containsExactly(Kind.UNSENT);
    }

    @Test
    void what_was_never_answered_may_be_there_or_not() {
        var journal = new AJournal().sent(FIRST).unanswered(FIRST);

        assertThat(kinds(journal, stored())).isEmpty();
        assertThat(kinds(journal, stored(FIRST))).isEmpty();
    }

    @Test
    void what_was_there_before_is_left_out() {
        assertThat(stored(FIRST, FIRST, SECOND).since(stored(FIRST)))
                .isEqualTo(stored(FIRST, SECOND));
    }
}
