package offloadbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import offloadbench.check.Looks.Act;
import offloadbench.journal.Deed;

import org.junit.jupiter.api.Test;

import java.util.Map;

class LooksTest {

    private static final Deed NOTE = AJournal.note("note 1");
    private static final Act DAY = new Act("ada", "my day", "");
    private static final Act SAVE = new Act("ada", NOTE.act(), AJournal.CRN);

    @Test
    void each_page_that_was_shown_and_each_save_has_its_entry() {
        var tally = new AJournal().looked(true).saved(NOTE).tally();

        assertThat(Looks.check(tally, Map.of(DAY, 1, SAVE, 1))).isEmpty();
    }

    @Test
    void a_request_without_an_answer_may_have_its_entry_or_not() {
        var tally = new AJournal().looked(false).looked(true).sent(NOTE).unanswered(NOTE).tally();

        assertThat(Looks.check(tally, Map.of(DAY, 1))).isEmpty();
        assertThat(Looks.check(tally, Map.of(DAY, 2, SAVE, 1))).isEmpty();
    }

    @Test
    void given_a_look_or_a_save_that_the_audit_does_not_know_then_it_is_found() {
        var tally = new AJournal().looked(true).saved(NOTE).tally();

        assertThat(Looks.check(tally, Map.of(SAVE, 1))).hasSize(1);
        assertThat(Looks.check(tally, Map.of(DAY, 1))).hasSize(1);
    }

    @Test
    void given_an_entry_for_what_nobody_asked_then_it_is_found() {
        var tally = new AJournal().looked(true).tally();
        var other = new Act("ada", "GET /cases/{crn}", "X000009");
        var colleague = new Act("somebody else", "my day", "");

        assertThat(Looks.check(tally, Map.of(DAY, 1, other, 1))).hasSize(1);
        assertThat(Looks.check(tally, Map.of(DAY, 1, colleague, 1))).isEmpty();
    }

    @Test
    void given_more_entries_than_requests_then_it_is_found() {
        var tally = new AJournal().looked(true).tally();

        assertThat(Looks.check(tally, Map.of(DAY, 2))).hasSize(1);
    }
}
