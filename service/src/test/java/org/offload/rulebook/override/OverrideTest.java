package org.offload.rulebook.override;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.RefreshCases;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.offload.platform.User;
import org.offload.rulebook.fixture.Rules;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashMap;
import java.util.List;

@PageTest
@Transactional
class OverrideTest {

    private static final String CRN = "X800001";
    private static final String OTHER = "X800002";
    private static final String PATH = "/cases/" + CRN + "/override";

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
        addEveryTwoWeeksAtTheOffice(CRN);
    }

    private void addEveryTwoWeeksAtTheOffice(String crn) {
        office.add(
                AUnit.aCase(crn)
                        .withHarm(HarmLevel.LOW, OnTuesday.TODAY.minusDays(90))
                        .withContactEvery(14, ContactMode.OFFICE, OnTuesday.TODAY.minusDays(60))
                        .with(
                                AContact.on(OnTuesday.TODAY.minusDays(2))
                                        .withOutcome("ATTC")
                                        .build()));
    }

    private Answer ask(String mode, int days) {
        return ada.post(
                PATH,
                "mode",
                mode,
                "everyDays",
                String.valueOf(days),
                "until",
                "+28",
                "reason",
                "Works by day.");
    }

    private List<String> due(String crn) {
        return office.list(
                "select mode || ' every ' || every_days from caseload.due_contact where crn = ?"
                        + " order by strand",
                crn);
    }

    private List<String> states() {
        return office.list(
                "select state from rulebook.override where crn = ? order by override_id", CRN);
    }

    private String request() {
        return "/overrides/"
                + office.list("select request_id from rulebook.override where state = 'ASKED'")
                        .getFirst();
    }

    private Answer answer(User who, String answer, String why) {
        var fields = new HashMap<String, String>();
        office.list("select override_id from rulebook.override where state = 'ASKED'")
                .forEach(id -> fields.put("answer-" + id, answer));
        fields.put("why", why);
        return office.desk(who).post(request(), fields);
    }

    @Test
    void more_contact_holds_at_once_and_the_case_says_who_decided_it() {
        var answer = ask("OFFICE", 7);

        assertThat(answer.location()).endsWith("notice=rulebook.notice.overridden");
        assertThat(due(CRN)).containsExactly("OFFICE every 7");
        var page = ada.get(PATH);
        assertThat(page.says("Override until 5 May 2020: office visit at least every 7 days"))
                .isTrue();
        assertThat(page.says("Works by day.")).isTrue();
        assertThat(page.says("Asked by Ada Okoro")).isTrue();
    }

    @Test
    void less_contact_waits_for_the_spo_and_holds_once_they_agree() {
        var answer = ask("TELEPHONE", 7);

        assertThat(answer.location()).endsWith("notice=rulebook.notice.overrideAsked");
        assertThat(due(CRN)).containsExactly("OFFICE every 14");
        var team = office.desk(AUnit.SPO).get("/my-team");
        assertThat(team.says("Telephone call, at least every 7 days, until 5 May 2020")).isTrue();
        assertThat(office.desk(AUnit.SPO).get(request()).says("office visit, at least every 14"))
                .isTrue();

        assertThat(answer(AUnit.SPO, "IN_FORCE", "").location())
                .endsWith("notice=rulebook.notice.overrideAnswered");

        assertThat(due(CRN)).containsExactly("TELEPHONE every 7");
    }

    @Test
    void given_the_spo_refuses_then_the_rulebook_holds_and_the_asker_is_told_why() {
        ask("TELEPHONE", 7);

        assertThat(answer(AUnit.SPO, "REFUSED", "").mends())
                .containsEntry("why", "Enter why you refuse");
        answer(AUnit.SPO, "REFUSED", "Seen in person for now.");

        assertThat(due(CRN)).containsExactly("OFFICE every 14");
        assertThat(ada.get("/my-day").says("One of your overrides ends soon or was refused"))
                .isTrue();
        assertThat(ada.get("/overrides").says("Refused, Sian Preece. Seen in person for now."))
                .isTrue();
    }

    @Test
    void nobody_else_answers_and_nobody_for_themselves() {
        ask("TELEPHONE", 7);

        answer(AUnit.ADA, "IN_FORCE", "");
        answer(AUnit.BEN, "IN_FORCE", "");
        answer(AUnit.OTHER_SPO, "IN_FORCE", "");
        assertThat(states()).containsExactly("ASKED");

        answer(AUnit.HEAD, "IN_FORCE", "");
        assertThat(states()).containsExactly("IN_FORCE");
    }

    /** As ordinary standards, but for who must agree. */
    private void publishAModelThatNamesTheHead() {
        for (String sql :
                List.of(
                        """
                        insert into rulebook.book (book_id, name, number, layer, area_kind, area_code,
                          valid_from, reason, state, tables, author, written_at, published_at,
                          revision)
                        select '00000000-0000-0000-0000-000000000777', 'By the head', 1,
                               'EXCEPTIONAL', 'NATION', '', valid_from, reason, state,
                               replace(tables, '"SPO"', '"HEAD_OF_UNIT"'), author, written_at, now(),
                               'z'
                          from rulebook.book where name = 'Ordinary standards'
                        """,
                        """
                        insert into rulebook.book_setting
                        select '00000000-0000-0000-0000-000000000777', s.name, amount, unit, source,
                               verified
                          from rulebook.book_setting s join rulebook.book b using (book_id)
                         where b.name = 'Ordinary standards'
                        """)) {
            office.jdbc().sql(sql).update();
        }
    }

    @Test
    void given_the_rules_name_the_head_by_now_then_the_spo_cannot_agree_alone() {
        ask("TELEPHONE", 7);
        publishAModelThatNamesTheHead();

        var answer = answer(AUnit.SPO, "IN_FORCE", "");

        assertThat(answer.location()).endsWith("notice=rulebook.notice.overrideRaised");
        assertThat(states()).containsExactly("ASKED");
        assertThat(office.list("select approver from rulebook.override"))
                .containsExactly("HEAD_OF_UNIT");
    }

    @Test
    void given_it_was_refused_after_its_last_day_then_the_asker_is_told_all_the_same() {
        ask("TELEPHONE", 7);
        office.jdbc()
                .sql("update rulebook.override set valid_to = ?")
                .param(OnTuesday.TODAY.minusDays(20))
                .update();

        assertThat(answer(AUnit.SPO, "IN_FORCE", "").mends().values())
                .anySatisfy(says -> assertThat(says).startsWith("The last day that was asked for"));
        answer(AUnit.SPO, "REFUSED", "Too late.");

        assertThat(ada.get("/my-day").says("One of your overrides ends soon or was refused"))
                .isTrue();
        assertThat(ada.get("/overrides").says("Too late.")).isTrue();
    }

    @Test
    void who_agreed_stays_on_the_record_after_it_has_ended() {
        ask("TELEPHONE", 7);
        answer(AUnit.SPO, "IN_FORCE", "");

        end();

        assertThat(ada.get(PATH).says("Agreed by Sian Preece.")).isTrue();
        assertThat(ada.get(PATH).says("Ended, Ada Okoro.")).isTrue();
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
        assertThat(states()).isEmpty();
    }

    @Test
    void given_the_lead_of_the_team_asks_then_somebody_above_answers() {
        office.desk(AUnit.SPO)
                .post(
                        PATH,
                        "mode",
                        "TELEPHONE",
                        "everyDays",
                        "14",
                        "until",
                        "+28",
                        "reason",
                        "Works by day.");

        answer(AUnit.SPO, "IN_FORCE", "");

        assertThat(states()).containsExactly("ASKED");
        assertThat(office.desk(AUnit.HEAD).get(request()).status()).isEqualTo(200);
    }

    @Test
    void a_named_deputy_answers_for_the_spo() {
        ask("TELEPHONE", 7);
        office.jdbc()
                .sql(
                        "insert into organisation.deputy values ('N8SPO', gen_random_uuid(),"
                                + " 'N8CAI', ?, ?, 'test')")
                .param(OnTuesday.TODAY)
                .param(OnTuesday.TODAY.plusDays(1))
                .update();

        answer(AUnit.CAI, "IN_FORCE", "");

        assertThat(states()).containsExactly("IN_FORCE");
    }

    @Test
    void what_the_rulebook_forbids_is_refused_and_the_row_is_named() {
        close();

        assertThat(ask("OFFICE", 7).mends().get("mode"))
                .startsWith("Not possible. Ordinary standards, what narrows it, row 5");
        assertThat(states()).isEmpty();
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
        ask("OFFICE", 7);

        close();

        assertThat(due(CRN)).containsExactly("VIDEO every 14");
        assertThat(states()).containsExactly("IN_FORCE");
        assertThat(ada.get(PATH).says("Does not hold now; the rulebook does. Forbidden.")).isTrue();
    }

    @Test
    void given_other_rules_ask_for_more_afterwards_then_what_nobody_agreed_to_rests() {
        ask("TELEPHONE", 10);
        answer(AUnit.SPO, "IN_FORCE", "");
        addEveryTwoWeeksAtTheOffice(OTHER);
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
        assertThat(due(OTHER)).containsExactly("OFFICE every 10");
        var rules = Rules.in(office);

        rules.publish(Rules.UNIT, "today");
        rules.workOut();

        assertThat(due(OTHER)).containsExactly("VIDEO every 7", "DOORSTEP every 91");
        assertThat(due(CRN)).containsExactly("TELEPHONE every 10");
    }

    @Test
    void after_its_last_day_the_rulebook_holds_again_and_the_asker_has_been_told() {
        ask("OFFICE", 7);
        office.jdbc()
                .sql("update rulebook.override set valid_to = ?")
                .param(OnTuesday.TODAY.minusDays(1))
                .update();

        assertThat(ada.get("/my-day").says("One of your overrides ends soon or was refused"))
                .isTrue();
        office.bean(RefreshCases.class).again(List.of(Crn.of(CRN)));

        assertThat(due(CRN)).containsExactly("OFFICE every 14");
        assertThat(ada.get(PATH).says("Over. Asked by Ada Okoro")).isTrue();
    }

    @Test
    void it_can_be_ended_and_a_question_taken_back() {
        ask("OFFICE", 7);
        end();
        assertThat(due(CRN)).containsExactly("OFFICE every 14");

        ask("TELEPHONE", 7);
        assertThat(end().location()).endsWith("notice=rulebook.notice.overrideEnded");

        assertThat(states()).containsExactly("ENDED", "WITHDRAWN");
        assertThat(end().location()).endsWith("notice=rulebook.notice.overrideSettled");
    }

    private Answer end() {
        String last =
                office.list("select override_id from rulebook.override order by 1 desc limit 1")
                        .getFirst();
        return ada.post(PATH + "/" + last + "/end");
    }

    @Test
    void another_one_takes_the_place_of_the_first() {
        ask("OFFICE", 7);

        ask("OFFICE", 5);

        assertThat(states()).containsExactly("ENDED", "IN_FORCE");
        assertThat(due(CRN)).containsExactly("OFFICE every 5");
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
        assertThat(states()).isEmpty();
    }
}
