package org.offload.voice.concern;

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
class TakeStepTest {

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
    }

    @Test
    void a_concern_is_answered_step_by_step_and_all_of_it_can_be_read() {
        var concern = Concerning.raise(office, AUnit.ADA).proposed();

        concern.take(AUnit.ADA, Step.CONFIRM);

        Answer page = concern.page(AUnit.COURT);
        assertThat(concern.state()).isEqualTo("CLOSED");
        assertThat(page.says("Owner: Ben O’Neill, by Friday 24 April 2020")).isTrue();
        assertThat(page.says("Eva Exley, answering executive, 7 April 2020 at 9:30am")).isTrue();
        assertThat(page.says("Soap is there.")).isTrue();
        assertThat(page.says("Done. Closed on Tuesday 7 April 2020")).isTrue();
        assertThat(office.count("voice.concern_entry")).isEqualTo(6);
    }

    @Test
    void whoever_may_not_take_a_step_finds_nothing_there() {
        var concern = Concerning.raise(office, AUnit.ADA).assigned();

        assertThat(concern.take(AUnit.CAI, Step.START).status()).isEqualTo(404);
        assertThat(concern.take(AUnit.BEN, Step.PROPOSE, "text", "x").status()).isEqualTo(404);
        assertThat(concern.take(AUnit.HEAD, Step.REASSIGN, "text", "x").status()).isEqualTo(403);
        assertThat(concern.page(AUnit.CAI).html()).doesNotContain("/steps/", "/answer/");
        assertThat(concern.page(AUnit.BEN).html()).contains(concern.address(Step.START));
    }

    @Test
    void a_stale_page_is_refused_with_what_is_saved_beside_what_was_typed() {
        var concern = Concerning.raise(office, AUnit.ADA);
        int before = concern.version();
        concern.take(AUnit.EXECUTIVE, Step.ACKNOWLEDGE, "text", "The first.");

        Answer page =
                office.desk(AUnit.EXECUTIVE)
                        .post(
                                concern.address(Step.DECLINE),
                                "version",
                                String.valueOf(before),
                                "reason",
                                "NOT_OURS",
                                "text",
                                "The second.");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.says("Somebody has done something about this concern meanwhile")).isTrue();
        assertThat(page.says("The first.")).isTrue();
        assertThat(page.value("text").strip()).isEqualTo("The second.");
        assertThat(concern.state()).isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void a_step_sent_twice_is_taken_once() {
        var concern = Concerning.raise(office, AUnit.ADA);
        UUID receipt = UUID.randomUUID();
        String address = concern.address(Step.ACKNOWLEDGE);
        var desk = office.desk(AUnit.EXECUTIVE);

        Answer first = desk.post(receipt, address, "version", "1", "text", "Read.");
        Answer second = desk.post(receipt, address, "version", "1", "text", "Read.");

        assertThat(second.location()).isEqualTo(first.location()).startsWith(concern.path());
        assertThat(office.count("voice.concern_entry where step = 'ACKNOWLEDGE'")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} {1}={2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ACKNOWLEDGE | text   | ''       | Enter your reply",
                "DECLINE     | reason | CRITICAL | Select why",
                "DECLINE     | text   | ''       | Enter what you tell them",
                "MERGE       | into   | nonsense | Select an open concern",
            })
    void a_step_that_is_to_be_mended_says_how(Step step, String field, String typed, String says) {
        var concern = Concerning.raise(office, AUnit.ADA);

        Answer page = concern.take(AUnit.EXECUTIVE, step, field, typed);

        assertThat(page.mends()).containsEntry(field, says);
        assertThat(concern.state()).isEqualTo("RAISED");
    }

    @ParameterizedTest(name = "owner {0} by {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''      | +7        | Enter who sees to it",
                "Nobody  | +7        | Nobody of this name is on the staff list. Check the"
                        + " spelling, or enter the staff code",
                "N8BEN   | ''        | Enter by when",
                "N8BEN   | 6/4/2020  | The day must be today or later",
                "N8SPO   | +7        | Sian Preece leads the team of whoever raised it, and danger"
                        + " does not go to the line manager: name somebody else"
            })
    void an_owner_is_a_person_with_a_day_to_come(String who, String due, String says) {
        var concern = Concerning.raise(office, AUnit.ADA, "danger", "yes");
        concern.take(AUnit.EXECUTIVE, Step.ACKNOWLEDGE, "text", "Read.");

        Answer page = concern.take(AUnit.EXECUTIVE, Step.ASSIGN, "who", who, "due", due);

        assertThat(page.mends()).containsValue(says);
    }

    @Test
    void a_day_on_which_nobody_works_becomes_the_next_and_says_so() {
        var concern = Concerning.raise(office, AUnit.ADA);
        concern.take(AUnit.EXECUTIVE, Step.ACKNOWLEDGE, "text", "Read.");

        concern.take(AUnit.EXECUTIVE, Step.ASSIGN, "who", "N8BEN", "due", "10/4/2020");

        assertThat(
                        concern.page(AUnit.ADA)
                                .says(
                                        "by Tuesday 14 April 2020 (nobody works on Friday 10 April"
                                                + " 2020)"))
                .isTrue();
    }

    @Test
    void what_is_not_acknowledged_is_late_and_goes_up() {
        var concern = Concerning.raise(office, AUnit.ADA);

        concern.goTo("2020-04-10T08:00");
        Answer first = office.desk(AUnit.BEN).get("/voice/concerns?late=yes");
        concern.goTo("2020-04-21T08:00");
        Answer second = office.desk(AUnit.BEN).get("/voice/concerns?late=yes");

        assertThat(first.says("Overdue, level 0: with those who answer concerns")).isTrue();
        assertThat(second.says("Overdue, level 1: with the answering executive")).isTrue();
    }

    @Test
    void an_outcome_is_disputed_by_those_who_have_the_concern_in_seven_days() {
        var concern = Concerning.raise(office, AUnit.ADA);
        office.desk(AUnit.CAI).post(concern.path() + "/me-too");
        concern.proposed();

        assertThat(concern.take(AUnit.COURT, Step.DISPUTE, "text", "No.").status()).isEqualTo(404);
        concern.take(AUnit.CAI, Step.DISPUTE, "text", "Still none upstairs.");

        assertThat(concern.state()).isEqualTo("DISPUTED");
        Answer page = concern.page(AUnit.BEN);
        assertThat(page.says("a colleague who has the same concern")).isTrue();
        assertThat(page.says("Cai Llŷr")).isFalse();
    }

    @Test
    void once_nobody_has_disputed_in_time_whoever_answers_may_close_it_and_nobody_dispute_it() {
        var concern = Concerning.raise(office, AUnit.ADA).proposed();

        assertThat(concern.take(AUnit.EXECUTIVE, Step.CONFIRM).status()).isEqualTo(404);
        concern.goTo("2020-04-15T09:00");

        assertThat(concern.take(AUnit.ADA, Step.DISPUTE, "text", "x").status()).isEqualTo(404);
        assertThat(concern.take(AUnit.EXECUTIVE, Step.CONFIRM).status()).isEqualTo(302);
    }

    @Test
    void what_is_closed_is_opened_again_for_ninety_days() {
        var concern = Concerning.raise(office, AUnit.ADA).proposed();
        concern.take(AUnit.ADA, Step.CONFIRM);

        concern.goTo("2020-07-07T09:00");
        assertThat(concern.take(AUnit.ADA, Step.REOPEN, "text", "x").status()).isEqualTo(404);
        concern.goTo("2020-07-06T09:00");
        concern.take(AUnit.ADA, Step.REOPEN, "text", "It is empty again.");

        assertThat(concern.state()).isEqualTo("RAISED");
        assertThat(concern.page(AUnit.ADA).says("Acknowledge by Wednesday 8 July 2020")).isTrue();
    }

    @Test
    void one_concern_becomes_part_of_another_and_is_taken_out_again() {
        var one = Concerning.raise(office, AUnit.ADA);
        var other = Concerning.raise(office, AUnit.CAI, "title", "Soap everywhere");

        one.take(AUnit.EXECUTIVE, Step.MERGE, "into", other.id(), "text", "The same.");

        assertThat(one.state()).isEqualTo("MERGED");
        assertThat(one.page(AUnit.ADA).html()).contains("href=\"" + other.path());
        one.take(AUnit.EXECUTIVE, Step.SPLIT, "text", "It is not.");
        assertThat(one.state()).isEqualTo("RAISED");
    }

    @Test
    void me_too_counts_once_and_keeps_no_name() {
        var concern = Concerning.raise(office, AUnit.ADA);

        office.desk(AUnit.CAI).post(concern.path() + "/me-too");
        office.desk(AUnit.CAI).post(concern.path() + "/me-too");
        office.desk(AUnit.BEN).post(concern.path() + "/me-too");
        office.desk(AUnit.ADA).post(concern.path() + "/me-too");

        assertThat(concern.page(AUnit.COURT).says("2 colleagues have the same concern.")).isTrue();
        assertThat(office.count("voice.me_too")).isEqualTo(2);
        assertThat(office.list("select who from voice.me_too"))
                .allMatch(who -> who.matches("[0-9a-f]{64}"));
        assertThat(office.count("platform.form_receipt where username = 'n8.cai'")).isZero();
    }
}
