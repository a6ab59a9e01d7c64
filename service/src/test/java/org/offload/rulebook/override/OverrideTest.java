package org.offload.rulebook.override;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.RefreshCases;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.offload.rulebook.fixture.Rules;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashMap;
import java.util.List;

@PageTest
@Transactional
class OverrideTest {

    private static final String CRN = Overriding.CRN;
    private static final String OTHER = "X800002";
    private static final String PATH = Overriding.PATH;

    private Office office;
    private Desk ada;
    private Overriding wishes;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
        wishes = new Overriding(office);
    }

    @Test
    void more_contact_holds_at_once_and_the_case_says_who_decided_it() {
        var answer = wishes.ask("OFFICE", 7);

        assertThat(answer.location()).endsWith("notice=rulebook.notice.overridden");
        assertThat(wishes.due(CRN)).containsExactly("OFFICE every 7");
        var page = ada.get(PATH);
        assertThat(page.says("Override until 5 May 2020: office visit at least every 7 days"))
                .isTrue();
        assertThat(page.says("Works by day.")).isTrue();
        assertThat(page.says("Asked by Ada Okoro")).isTrue();
    }

    @Test
    void given_a_ticked_case_is_no_longer_mine_then_nothing_is_asked_for() {
        var answer =
                ada.post(
                        "/overrides/mine",
                        "mode",
                        "OFFICE",
                        "everyDays",
                        "7",
                        "until",
                        "+28",
                        "reason",
                        "More.",
                        "case-" + CRN,
                        "yes",
                        "case-X800009",
                        "yes");

        assertThat(answer.mends()).containsKey("cases");
        assertThat(wishes.states()).isEmpty();
    }

    @Test
    void what_the_rulebook_forbids_is_refused_and_the_row_is_named() {
        close();

        assertThat(wishes.ask("OFFICE", 7).mends().get("mode"))
                .startsWith("Not possible. Ordinary standards, what narrows it, row 5");
        assertThat(wishes.states()).isEmpty();
    }

    private void close() {
        office.desk(AUnit.CLERK)
                .post(
                        "/places/" + AUnit.PLACE + "/status",
                        "status",
                        "CLOSED",
                        "from",
                        "today",
                        "reason",
                        "Flood.");
        Rules.in(office).workOut();
    }

    @Test
    void given_a_row_forbids_it_afterwards_then_the_rulebook_holds_again_and_says_so() {
        wishes.ask("OFFICE", 7);

        close();

        assertThat(wishes.due(CRN)).containsExactly("VIDEO every 14");
        assertThat(wishes.states()).containsExactly("IN_FORCE");
        assertThat(ada.get(PATH).says("Does not hold now; the rulebook does. Forbidden.")).isTrue();
    }

    @Test
    void given_other_rules_ask_for_more_afterwards_then_what_nobody_agreed_to_rests() {
        wishes.ask("TELEPHONE", 10);
        wishes.answer(AUnit.SPO, "IN_FORCE", "");
        wishes.addEveryTwoWeeksAtTheOffice(OTHER);
        ada.post(
                "/cases/" + OTHER + "/override",
                "mode",
                "OFFICE",
                "everyDays",
                "10",
                "until",
                "+28",
                "reason",
                "More.");
        assertThat(wishes.due(OTHER)).containsExactly("OFFICE every 10");
        var rules = Rules.in(office);

        rules.publish(Rules.UNIT, "today");
        rules.workOut();

        assertThat(wishes.due(OTHER)).containsExactly("VIDEO every 7", "DOORSTEP every 91");
        assertThat(wishes.due(CRN)).containsExactly("TELEPHONE every 10");
    }

    @Test
    void after_its_last_day_the_rulebook_holds_again_and_the_asker_has_been_told() {
        wishes.ask("OFFICE", 7);
        office.jdbc()
                .sql("update rulebook.override set valid_to = ?")
                .param(OnTuesday.TODAY.minusDays(1))
                .update();

        assertThat(ada.get("/my-day").says("One of your overrides ends soon or was refused"))
                .isTrue();
        office.bean(RefreshCases.class).again(List.of(Crn.of(CRN)));

        assertThat(wishes.due(CRN)).containsExactly("OFFICE every 14");
        assertThat(ada.get(PATH).says("Over</span> <span>Asked by Ada Okoro")).isTrue();
    }

    @Test
    void it_can_be_ended_and_a_question_taken_back() {
        wishes.ask("OFFICE", 7);
        wishes.end();
        assertThat(wishes.due(CRN)).containsExactly("OFFICE every 14");

        wishes.ask("TELEPHONE", 7);
        assertThat(wishes.end().location()).endsWith("notice=rulebook.notice.overrideEnded");

        assertThat(wishes.states()).containsExactly("ENDED", "WITHDRAWN");
        assertThat(wishes.end().location()).endsWith("notice=rulebook.notice.overrideSettled");
    }

    @Test
    void another_one_takes_the_place_of_the_first() {
        wishes.ask("OFFICE", 7);

        wishes.ask("OFFICE", 5);

        assertThat(wishes.states()).containsExactly("ENDED", "IN_FORCE");
        assertThat(wishes.due(CRN)).containsExactly("OFFICE every 5");
    }

    @ParameterizedTest(name = "{0}={1} says {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mode      |           | Select how you will meet or speak
                    mode      | OTHER     | Select how you will meet or speak
                    everyDays |           | Enter how many days may pass, such as 7
                    everyDays | 0         | Enter a whole number from 1 to 366
                    until     |           | Enter the last day
                    until     | yesterday | Enter a day that is not over
                    until     | +400      | Enter a day at most 6 months ahead: then decide anew
                    reason    |           | Enter why the rulebook does not fit
                    everyDays | 14        | The rulebook asks for that already
                    """)
    void given_something_to_mend_then_it_is_said_beside_the_field(
            String field, String value, String says) {
        var fields = new HashMap<String, String>();
        fields.put("mode", "OFFICE");
        fields.put("everyDays", "7");
        fields.put("until", "+7");
        fields.put("reason", "Works by day.");
        fields.put(field, value == null ? "" : value);

        assertThat(ada.post(PATH, fields).mends().values()).contains(says);
        assertThat(wishes.states()).isEmpty();
    }
}
