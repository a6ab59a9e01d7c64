package org.offload.voice.idea;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

@PageTest
@Transactional
class TakeIdeaStepTest {

    private static final String OUTCOMES = Proposing.LIST + "/outcomes";

    private Office office;
    private Proposing idea;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        idea = Proposing.begun(office, AUnit.ADA, "Gel at the doors");
    }

    @Test
    void an_idea_is_decided_by_name_and_what_became_of_it_is_told_as_often_as_there_is_news() {
        idea.named();
        assertThat(idea.page(AUnit.BEN).says("Ben O’Neill decides by Friday 24 April 2020."))
                .isTrue();
        idea.decided(Decision.TRIED);
        assertThat(idea.page(AUnit.CAI).says("It is tried until Tuesday 30 June 2020.")).isTrue();

        idea.take(AUnit.BEN, IdeaStep.TELL, "text", "Two doors have it.");
        assertThat(idea.state()).isEqualTo("TRIED");
        idea.take(AUnit.EXECUTIVE, IdeaStep.TELL, "text", "All have it.", "done", "yes");
        assertThat(idea.state()).isEqualTo("DONE");
        idea.take(AUnit.BEN, IdeaStep.TELL, "text", "It is liked.");

        Answer page = idea.page(AUnit.COURT);
        assertThat(idea.state()).isEqualTo("DONE");
        assertThat(page.html())
                .containsSubsequence(
                        "Tried until Tuesday 30 June 2020",
                        "Because of the costs.",
                        "Two doors have it.",
                        "Eva Exley, answering executive",
                        "All have it.",
                        "It is liked.");
        assertThat(office.count("voice.idea_entry")).isEqualTo(5);
    }

    @Test
    void what_was_not_adopted_is_opened_again_with_a_reason_and_begins_anew() {
        idea.decided(Decision.NOT_ADOPTED);
        assertThat(idea.take(AUnit.BEN, IdeaStep.REOPEN, "text", "x").status()).isEqualTo(403);
        assertThat(idea.take(AUnit.EXECUTIVE, IdeaStep.REOPEN, "text", "").mends())
                .containsEntry("text", "Enter why it must be opened again");

        idea.take(AUnit.EXECUTIVE, IdeaStep.REOPEN, "text", "There is money now.");

        assertThat(idea.state()).isEqualTo("PROPOSED");
        assertThat(idea.page(AUnit.ADA).says("There is money now.")).isTrue();
        assertThat(idea.take(AUnit.BEN, IdeaStep.DECIDE, "text", "x").status()).isEqualTo(404);
        assertThat(office.desk(AUnit.ADA).get(OUTCOMES).says("Gel at the doors")).isFalse();
        assertThat(idea.agree(AUnit.CAI).location()).endsWith("voice.notice.ideaAgreed");
    }

    @Test
    void whoever_may_not_take_a_step_finds_nothing_there() {
        assertThat(idea.take(AUnit.EXECUTIVE, IdeaStep.DECIDE, "text", "x").status())
                .isEqualTo(404);
        idea.named();

        assertThat(idea.take(AUnit.CAI, IdeaStep.DECIDE, "text", "x").status()).isEqualTo(404);
        assertThat(idea.take(AUnit.ADA, IdeaStep.DECIDE, "text", "x").status()).isEqualTo(404);
        assertThat(idea.take(AUnit.HEAD, IdeaStep.NAME, "who", "N8HEAD").status()).isEqualTo(403);
        assertThat(office.desk(AUnit.BEN).get(idea.path() + "/steps/name").status()).isEqualTo(404);
        assertThat(idea.page(AUnit.CAI).html()).doesNotContain("/steps/", "/answer/");
        assertThat(idea.page(AUnit.BEN).html()).contains(idea.path() + "/steps/decide");
        assertThat(idea.page(AUnit.EXECUTIVE).html()).contains(idea.path() + "/steps/decide");
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''      | +7        | Enter who decides",
                "Nobody  | +7        | Nobody of this name is on the staff list. Check the"
                        + " spelling, or enter the staff code",
                "N8BEN   | ''        | Enter by when",
                "N8BEN   | 6/4/2020  | The day must be today or later",
            })
    void whoever_decides_is_a_person_with_a_day_to_come(String who, String due, String says) {
        Answer page = idea.take(AUnit.EXECUTIVE, IdeaStep.NAME, "who", who, "due", due);

        assertThat(page.mends()).containsValue(says);
        assertThat(idea.state()).isEqualTo("PROPOSED");
    }

    @Test
    void a_day_on_which_nobody_works_becomes_the_next_and_says_so() {
        idea.take(AUnit.EXECUTIVE, IdeaStep.NAME, "who", "N8BEN", "due", "10/4/2020");

        assertThat(
                        idea.page(AUnit.ADA)
                                .says(
                                        "Ben O’Neill decides by Tuesday 14 April 2020 (nobody works"
                                                + " on Friday 10 April 2020)"))
                .isTrue();
        idea.goTo("2020-04-14T18:00");
        assertThat(idea.page(AUnit.ADA).says("Overdue")).isFalse();
        idea.goTo("2020-04-15T08:00");
        assertThat(idea.page(AUnit.ADA).says("Overdue")).isTrue();
    }

    @ParameterizedTest(name = "{0} until {1}, {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''      | ''        | Yes. | Select what you decide",
                "DONE    | ''        | Yes. | Select what you decide",
                "ADOPTED | ''        | ''   | Enter why",
                "TRIED   | ''        | Yes. | Enter until when it is tried",
                "TRIED   | 6/4/2020  | Yes. | The day must be today or later",
            })
    void a_decision_that_is_to_be_mended_says_how(
            String decision, String until, String text, String says) {
        idea.named();

        Answer page =
                idea.take(
                        AUnit.BEN,
                        IdeaStep.DECIDE,
                        "decision",
                        decision,
                        "until",
                        until,
                        "text",
                        text);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mends()).containsValue(says);
        assertThat(idea.state()).isEqualTo("DECIDER_NAMED");
    }

    @Test
    void a_stale_page_is_refused_with_what_is_saved_beside_what_was_typed() {
        idea.named();
        String before = idea.version();
        idea.take(AUnit.EXECUTIVE, IdeaStep.DECIDE, "decision", "ADOPTED", "text", "The first.");

        Answer page =
                office.desk(AUnit.BEN)
                        .post(
                                idea.path() + "/steps/decide",
                                "version",
                                before,
                                "decision",
                                "NOT_ADOPTED",
                                "text",
                                "The second.");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.says("Somebody has done something about this idea meanwhile")).isTrue();
        assertThat(page.says("The first.")).isTrue();
        assertThat(page.value("text").strip()).isEqualTo("The second.");
        assertThat(idea.state()).isEqualTo("ADOPTED");
    }

    @Test
    void a_step_sent_twice_is_taken_once() {
        UUID receipt = UUID.randomUUID();
        var eva = office.desk(AUnit.EXECUTIVE);
        String to = idea.path() + "/answer/name";
        String[] fields = {"version", "0", "who", "N8BEN", "due", "24/4/2020"};

        Answer first = eva.post(receipt, to, fields);
        Answer second = eva.post(receipt, to, fields);

        assertThat(second.location()).isEqualTo(first.location()).startsWith(idea.path());
        assertThat(office.count("voice.idea_entry")).isEqualTo(1);
    }

    @Test
    void what_became_of_it_shows_what_was_decided_and_told_last_the_latest_decision_first() {
        var second = Proposing.begun(office, AUnit.CAI, "A bench outside");
        Proposing.begun(office, AUnit.CAI, "Not decided");
        idea.decided(Decision.ADOPTED);
        idea.take(AUnit.BEN, IdeaStep.TELL, "text", "Two doors have it.");
        idea.take(AUnit.BEN, IdeaStep.TELL, "text", "All doors have it.");
        second.goTo("2020-04-08T09:00");
        second.decided(Decision.NOT_ADOPTED);

        Answer page = office.desk(AUnit.SUPPORT).get(OUTCOMES);

        assertThat(page.says("Not decided")).isFalse();
        assertThat(page.says("Two doors have it.")).isFalse();
        assertThat(page.html())
                .containsSubsequence(
                        "A bench outside",
                        "Not adopted: Ben",
                        "Nobody has told yet what became of it.",
                        "Gel at the doors",
                        "Proposed by Ada Okoro",
                        "To be decided by Friday 24 April 2020",
                        "Adopted: Ben",
                        "Because of the costs.",
                        "What became of it: Ben",
                        "All doors have it.");
    }

    @Test
    void what_became_of_ideas_goes_on_page_by_page() {
        office.jdbc()
                .sql(
                        """
                        insert into voice.idea
                          (idea_id, title, body, proposed_username, proposed_name, proposed_role,
                           proposed_at, active_at, state, decide_by, decided_at, decision_no)
                        select gen_random_uuid(), 'Idea number ' || n, 'x', 'x', 'Made Up',
                               'PRACTITIONER', now(), now(), 'ADOPTED', current_date,
                               to_timestamp(86400 * n), 1
                          from generate_series(1, 26) n\
                        """)
                .update();
        office.jdbc()
                .sql(
                        """
                        insert into voice.idea_entry
                        select idea_id, 1, 'DECIDE', 'ADOPTED', 'Made Up', 'PRACTITIONER', 'x',
                               'Adopted', now()
                          from voice.idea where decision_no = 1\
                        """)
                .update();
        var ada = office.desk(AUnit.ADA);

        Answer first = ada.get(OUTCOMES);

        assertThat(first.says("Idea number 2<")).isTrue();
        assertThat(first.says("Idea number 1<")).isFalse();
        String next =
                first.html()
                        .replaceAll("(?s).*href=\"([^\"]*)\" rel=\"next\".*", "$1")
                        .replace("&amp;", "&");
        assertThat(ada.get(next).says("Idea number 1<")).isTrue();
    }
}
