package offloadbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import offloadbench.check.Finding.Kind;
import offloadbench.journal.Deed;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

class AnsweredTest {

    private static final Deed NOTE = AJournal.note("note 1");
    private static final Map<UUID, String> KEPT = Map.of(AJournal.receipt(NOTE), AJournal.SAVED);

    private static Stream<Kind> kinds(AJournal journal, Map<UUID, String> receipts) {
        return Answered.check(journal.tally(), receipts).stream().map(Finding::kind);
    }

    @Test
    void a_form_that_was_repeated_and_gets_the_first_answer_is_as_it_should_be() {
        var journal = new AJournal().sent(NOTE).unanswered(NOTE).saved(NOTE).saved(NOTE);

        assertThat(kinds(journal, KEPT)).isEmpty();
    }

    @Test
    void given_a_form_that_nobody_ever_answered_then_it_is_found() {
        var journal = new AJournal().sent(NOTE).unanswered(NOTE);

        assertThat(kinds(journal, Map.of())).containsExactly(Kind.NEVER_ANSWERED);
    }

    @Test
    void given_another_answer_the_second_time_then_it_is_found() {
        var elsewhere = new AJournal().saved(NOTE).sent(NOTE).answeredBy(NOTE, "/elsewhere");
        var refused = new AJournal().saved(NOTE).sent(NOTE).turnedDown(NOTE);

        assertThat(kinds(elsewhere, KEPT)).containsExactly(Kind.OTHER_ANSWER);
        assertThat(kinds(refused, KEPT)).containsExactly(Kind.OTHER_ANSWER);
    }

    @Test
    void given_an_acknowledged_form_without_its_receipt_then_it_is_found() {
        assertThat(kinds(new AJournal().saved(NOTE), Map.of())).containsExactly(Kind.NO_RECEIPT);
    }

    @Test
    void given_the_receipt_of_a_form_that_was_turned_down_then_it_is_found() {
        var journal = new AJournal().sent(NOTE).turnedDown(NOTE);

        assertThat(kinds(journal, KEPT)).containsExactly(Kind.UNSENT);
    }

    @Test
    void given_somebody_whose_session_was_gone_then_it_is_found() {
        assertThat(kinds(new AJournal().signedOut(), Map.of())).containsExactly(Kind.SIGNED_OUT);
    }
}
