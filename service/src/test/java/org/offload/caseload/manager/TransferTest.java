package org.offload.caseload.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.caseload.manager.ATransfer.CASE;
import static org.offload.caseload.manager.ATransfer.ORDER;
import static org.offload.caseload.manager.ATransfer.REQUIREMENT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How a case and its parts go from one team to another. */
@PageTest
@Transactional
class TransferTest {

    private static final String CRN = "X800001";

    private Office office;
    private ATransfer transfer;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        transfer = ATransfer.of(office, CRN);
    }

    @Test
    void asked_for_it_stays_where_it_is_and_the_head_of_the_case_says_so() {
        var answer = transfer.ask("N8CAI", CASE, ORDER, REQUIREMENT);

        assertThat(answer.location())
                .isEqualTo("/cases/" + CRN + "/managers?notice=caseload.notice.transferAsked");
        assertThat(transfer.held()).containsExactly("MANAGER N8ADA " + AUnit.TEAM);
        assertThat(transfer.days()).containsOnly("N8ADA");
        assertThat(office.desk(AUnit.ADA).get("/cases/" + CRN).says("Transfer pending")).isTrue();
    }

    @Test
    void accepted_it_moves_with_its_grants_its_lines_and_an_entry_of_the_log() {
        transfer.ask("N8CAI", CASE, ORDER, REQUIREMENT);

        transfer.answer(
                AUnit.OTHER_SPO,
                "N8CAI",
                "",
                Map.of(CASE, "ACCEPTED", ORDER, "ACCEPTED", REQUIREMENT, "ACCEPTED"));

        assertThat(transfer.held())
                .containsExactly(
                        "MANAGER N8CAI N8T02", "ORDER N8CAI N8T02", "REQUIREMENT N8CAI N8T02");
        assertThat(transfer.days()).containsOnly("N8CAI");
        assertThat(transfer.log()).containsExactly("ETOM", "ETOS", "ETRC");
        assertThat(office.desk(AUnit.CAI).get("/cases/" + CRN).says("Transfer pending")).isFalse();
    }

    @Test
    void each_item_is_answered_by_itself_and_the_last_settles_the_transfer() {
        transfer.ask("N8CAI", CASE, ORDER, REQUIREMENT);
        transfer.answer(
                AUnit.OTHER_SPO,
                "N8CAI",
                "Unpaid work stays with the hub",
                Map.of(CASE, "ACCEPTED", REQUIREMENT, "REJECTED"));

        assertThat(transfer.states())
                .containsExactly("MANAGER ACCEPTED", "ORDER REQUESTED", "REQUIREMENT REJECTED");
        assertThat(transfer.held())
                .containsExactly(
                        "MANAGER N8CAI N8T02", "ORDER N8ADA N8T01", "REQUIREMENT N8ADA N8T01");

        transfer.answer(AUnit.OTHER_SPO, "", "", Map.of(ORDER, "ACCEPTED"));

        assertThat(transfer.held()).contains("ORDER – N8T02");
        assertThat(office.count("caseload.transfer where settled_at is null and crn = ?", CRN))
                .isZero();
    }

    @Test
    void without_an_officer_the_case_waits_in_its_new_team_and_is_on_nobodys_day() {
        transfer.ask("", CASE);

        transfer.answer(AUnit.OTHER_SPO, "", "", Map.of(CASE, "ACCEPTED"));

        assertThat(transfer.held()).contains("MANAGER – N8T02");
        assertThat(transfer.days()).isEmpty();
        assertThat(office.desk(AUnit.CAI).get("/cases/" + CRN).says("Not allocated")).isTrue();
    }

    @Test
    void a_rejection_needs_its_reason() {
        transfer.ask("N8CAI", CASE);

        var answer = transfer.answer(AUnit.OTHER_SPO, "", "", Map.of(CASE, "REJECTED"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says("Say why you reject")).isTrue();
        assertThat(transfer.states()).containsExactly("MANAGER REQUESTED");
    }

    @Test
    void only_the_lead_of_the_team_a_deputy_or_the_head_of_the_unit_answers() {
        transfer.ask("N8CAI", CASE);

        var byCai = office.desk(AUnit.CAI).withReason().get(transfer.path());
        var bySpo = transfer.answer(AUnit.SPO, "N8CAI", "", Map.of(CASE, "ACCEPTED"));

        assertThat(byCai.status()).isEqualTo(403);
        assertThat(bySpo.says("Only the lead of the team that is asked")).isTrue();

        transfer.answer(AUnit.HEAD, "N8CAI", "", Map.of(CASE, "ACCEPTED"));

        assertThat(transfer.states()).containsExactly("MANAGER ACCEPTED");
    }

    @Test
    void whoever_must_answer_may_open_the_case_until_they_have_and_nobody_else_of_the_team() {
        transfer.ask("N8CAI", CASE);
        deputy();

        assertThat(office.desk(AUnit.OTHER_SPO).get("/cases/" + CRN).status()).isEqualTo(200);
        assertThat(office.desk(AUnit.DEPUTY).get(transfer.path()).status()).isEqualTo(200);
        assertThat(office.desk(AUnit.CAI).get("/cases/" + CRN).location()).startsWith("/reason");

        transfer.answer(AUnit.DEPUTY, "N8CAI", "No room", Map.of(CASE, "REJECTED"));

        assertThat(office.desk(AUnit.OTHER_SPO).get("/cases/" + CRN).location())
                .startsWith("/reason");
    }

    @Test
    void whoever_must_answer_looks_and_answers_and_neither_lends_nor_limits_the_case() {
        transfer.ask("N8CAI", CASE);
        var spo = office.desk(AUnit.OTHER_SPO);

        assertThat(spo.get("/cases/" + CRN + "/log").status()).isEqualTo(200);
        assertThat(spo.get("/cases/" + CRN + "/record").status()).isEqualTo(200);
        assertThat(spo.get(transfer.path()).status()).isEqualTo(200);
        assertThat(spo.get("/cases/" + CRN + "/stand-ins").status()).isEqualTo(403);
        assertThat(spo.get("/cases/" + CRN + "/limits").status()).isEqualTo(403);
    }

    private void deputy() {
        office.jdbc()
                .sql(
                        "insert into organisation.deputy (staff_id, naming_id, valid_from,"
                                + " valid_to, deputy_id, named_by)"
                                + " values ('N8SPO2', ?, ?, ?, 'N8DEP', 'test')")
                .params(Ids.next(), OnTuesday.TODAY, OnTuesday.TODAY)
                .update();
    }

    @Test
    void those_who_asked_take_it_back_with_a_reason_and_the_others_do_not() {
        transfer.ask("N8CAI", CASE, ORDER);

        var without = office.desk(AUnit.ADA).post(transfer.path() + "/withdraw", "back", "");
        var asked = office.desk(AUnit.OTHER_SPO).post(transfer.path() + "/withdraw", "back", "x");

        assertThat(without.says("Say why it is taken back")).isTrue();
        assertThat(asked.says("Only those who work with the case can take it back")).isTrue();

        office.desk(AUnit.BEN).post(transfer.path() + "/withdraw", "back", "She moved back");

        assertThat(transfer.states()).containsExactly("MANAGER WITHDRAWN", "ORDER WITHDRAWN");
        assertThat(office.desk(AUnit.ADA).get(transfer.path()).says("She moved back")).isTrue();
    }

    @Test
    void a_second_answer_changes_nothing() {
        transfer.ask("N8CAI", CASE);
        transfer.answer(AUnit.OTHER_SPO, "N8CAI", "", Map.of(CASE, "ACCEPTED"));

        var again = transfer.answer(AUnit.OTHER_SPO, "", "No", Map.of(CASE, "REJECTED"));

        assertThat(again.says("Somebody has answered this meanwhile")).isTrue();
        assertThat(transfer.held()).contains("MANAGER N8CAI N8T02");
    }

    @Test
    void what_was_over_before_the_answer_does_not_move_and_that_is_said() {
        transfer.ask("N8CAI", CASE, ORDER);
        over("event", "ended_on = '2020-04-06'");

        var answer =
                transfer.answer(
                        AUnit.OTHER_SPO, "N8CAI", "", Map.of(CASE, "ACCEPTED", ORDER, "ACCEPTED"));

        assertThat(answer.location()).endsWith("transferAnsweredInPart");
        assertThat(transfer.states()).containsExactly("MANAGER ACCEPTED", "ORDER WITHDRAWN");
        assertThat(office.desk(AUnit.CAI).get(transfer.path()).says("It was over before")).isTrue();
    }

    private void over(String table, String how) {
        office.jdbc()
                .sql("update caseload." + table + " set " + how + " where crn = '" + CRN + "'")
                .update();
    }

    @Test
    void an_order_opens_the_case_to_its_manager_until_it_ends_and_when_it_is_reopened() {
        transfer.ask("N8CAI", ORDER);
        transfer.answer(AUnit.OTHER_SPO, "N8CAI", "", Map.of(ORDER, "ACCEPTED"));

        assertThat(office.desk(AUnit.CAI).get("/cases/" + CRN).status()).isEqualTo(200);

        over("event", "ended_on = '2020-04-06'");

        assertThat(office.desk(AUnit.CAI).get("/cases/" + CRN).location()).startsWith("/reason");

        over("event", "ended_on = null");

        assertThat(office.desk(AUnit.CAI).get("/cases/" + CRN).status()).isEqualTo(200);
    }

    @Test
    void a_requirement_opens_the_case_until_it_or_its_order_is_over() {
        transfer.ask("N8CAI", REQUIREMENT);
        transfer.answer(AUnit.OTHER_SPO, "N8CAI", "", Map.of(REQUIREMENT, "ACCEPTED"));

        assertThat(office.desk(AUnit.CAI).get("/cases/" + CRN).status()).isEqualTo(200);

        over("requirement", "withdrawn_at = '2020-04-06 12:00Z'");

        assertThat(office.desk(AUnit.CAI).get("/cases/" + CRN).location()).startsWith("/reason");

        over("requirement", "withdrawn_at = null");
        over("event", "withdrawn_at = '2020-04-06 12:00Z'");

        assertThat(office.desk(AUnit.CAI).get("/cases/" + CRN).location()).startsWith("/reason");
    }

    @Test
    void the_same_form_with_other_words_is_shown_again_and_asks_for_nothing() {
        var receipt = Ids.next();
        var ada = office.desk(AUnit.ADA);
        String form = "/cases/" + CRN + "/transfer";
        ada.post(receipt, form, "team", "N8T02", "item.MANAGER", "yes", "reason", "LOCAL-MOVED");

        var second =
                ada.post(
                        receipt,
                        form,
                        "team",
                        "N8T02",
                        "item.ORDER.1",
                        "yes",
                        "reason",
                        "LOCAL-MOVED");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.says("This form was saved before with other answers")).isTrue();
        assertThat(second.html()).doesNotContain(receipt.toString());
        assertThat(transfer.states()).containsExactly("MANAGER REQUESTED");
    }

    @Test
    void the_same_answer_with_other_words_is_shown_again_too() {
        transfer.ask("N8CAI", CASE);
        var receipt = Ids.next();
        var ada = office.desk(AUnit.ADA);
        ada.post(receipt, transfer.path() + "/withdraw", "back", "She stays");

        var second = ada.post(receipt, transfer.path() + "/withdraw", "back", "He stays");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.says("This form was saved before with other answers")).isTrue();
    }

    @Test
    void taking_it_back_leads_back_to_its_page_which_can_be_opened() {
        transfer.ask("N8CAI", CASE);

        Answer page = office.desk(AUnit.ADA).get(transfer.path());

        assertThat(forms(page)).containsExactly(transfer.path());
        assertThat(page.html()).contains("action=\"" + transfer.path() + "/withdraw\"");
    }

    private static List<String> forms(Answer page) {
        return Pattern.compile("name=\"form\" value=\"(/cases/[^\"]*)\"")
                .matcher(page.html())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void a_line_that_was_being_offered_goes_with_the_case_and_the_question_ends() {
        office.jdbc()
                .sql(
                        """
                        insert into worklist.offload
                        select staff_id, ?, line_id, crn, 'N8BEN', initials, what, '',
                               '2020-04-07 11:00 Europe/London', 'ASKED', '',
                               '2020-04-07 08:30 Europe/London', null
                          from worklist.line where crn = ?\
                        """)
                .params(Ids.next(), CRN)
                .update();
        transfer.ask("N8CAI", CASE);

        transfer.answer(AUnit.OTHER_SPO, "N8CAI", "", Map.of(CASE, "ACCEPTED"));

        assertThat(office.list("select state from worklist.offload where crn = ?", CRN))
                .containsExactly("WITHDRAWN");
    }

    @Test
    void the_lead_sees_it_on_my_day_and_on_my_team_and_others_do_not() {
        transfer.ask("N8CAI", CASE, ORDER);
        var spo = office.desk(AUnit.OTHER_SPO);

        assertThat(spo.get("/my-day").says("Transfer to South, 2 parts")).isTrue();
        assertThat(spo.get("/my-team").says("Transfer to South, 2 parts")).isTrue();
        assertThat(office.desk(AUnit.HEAD).get("/unallocated").says("Transfer to South")).isTrue();
        assertThat(office.desk(AUnit.SPO).get("/my-day").says("Transfer to South")).isFalse();
    }

    @Test
    void the_page_of_managers_says_who_had_what_since_when_and_why() {
        transfer.ask("N8CAI", CASE);
        transfer.answer(AUnit.OTHER_SPO, "N8CAI", "", Map.of(CASE, "ACCEPTED"));

        var page = office.desk(AUnit.CAI).get("/cases/" + CRN + "/managers");

        assertThat(page.title()).isEqualTo("Who manages case " + CRN);
        assertThat(page.says("Cai Llŷr, South")).isTrue();
        assertThat(page.says("since 7 April 2020")).isTrue();
        assertThat(page.says("The person has moved, Zoë Daly")).isTrue();
        assertThat(page.says("Ada Okoro, Team North")).isTrue();
        assertThat(page.says("7 January 2019 to 6 April 2020")).isTrue();
        assertThat(page.says("Stayed when the case was transferred")).isTrue();
    }
}
