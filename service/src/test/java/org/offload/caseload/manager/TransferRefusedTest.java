package org.offload.caseload.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.caseload.manager.ATransfer.CASE;
import static org.offload.caseload.manager.ATransfer.ORDER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

/** What cannot be asked for, or not any more be accepted. */
@PageTest
@Transactional
class TransferRefusedTest {

    private static final String CRN = "X800001";

    private Office office;
    private ATransfer transfer;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        transfer = ATransfer.of(office, CRN);
    }

    private void refuses(Answer answer, String why) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says(why)).isTrue();
    }

    private void nothingWasAsked() {
        assertThat(office.count("caseload.transfer where crn = ?", CRN)).isZero();
    }

    @Test
    void nothing_ticked() {
        refuses(transfer.ask("N8CAI"), "Select at least one part to transfer");

        nothingWasAsked();
    }

    @Test
    void something_that_the_case_does_not_have() {
        refuses(transfer.ask("N8CAI", "ORDER.7"), "Select at least one part to transfer");

        nothingWasAsked();
    }

    @Test
    void a_team_that_is_closed_and_one_that_never_was() {
        office.jdbc()
                .sql("update organisation.membership set valid_to = ? where team_code = 'N8T02'")
                .params(OnTuesday.TODAY.minusDays(1))
                .update();

        refuses(transfer.ask("", CASE), "This team takes no cases any more");
        refuses(transfer.ask(AUnit.ADA, "NOWHERE", "", CASE), "takes no cases any more");
        nothingWasAsked();
    }

    @Test
    void a_team_after_its_last_day() {
        office.jdbc()
                .sql("update organisation.team set valid_to = ? where team_code = 'N8T02'")
                .params(OnTuesday.TODAY.minusDays(1))
                .update();

        refuses(transfer.ask("N8CAI", CASE), "This team takes no cases any more");
        nothingWasAsked();
    }

    @Test
    void whoever_has_it_already() {
        refuses(
                transfer.ask(AUnit.ADA, AUnit.TEAM, "N8ADA", CASE),
                "Ada Okoro has one of these already");

        nothingWasAsked();
    }

    @Test
    void an_officer_of_another_team_or_one_who_is_away_for_good() {
        refuses(transfer.ask("N8BEN", CASE), "not in the team any more, or away for good");

        away("N8CAI");

        refuses(transfer.ask("N8CAI", CASE), "not in the team any more, or away for good");
        nothingWasAsked();
    }

    private void away(String staff) {
        office.jdbc()
                .sql(
                        "insert into organisation.availability (staff_id, availability_id, effect,"
                                + " valid_from, recorded_at, recorded_by, source) values (?, ?,"
                                + " 'AWAY', ?, '2020-04-01 12:00Z', 'test', 'test')")
                .params(staff, Ids.next(), OnTuesday.TODAY)
                .update();
    }

    @Test
    void an_officer_for_whom_the_case_is_closed() {
        shut("N8CAI");

        refuses(transfer.ask("N8CAI", CASE), "Cai Llŷr may not open this case");

        nothingWasAsked();
    }

    private void shut(String staff) {
        limit("EXCLUSION", staff);
    }

    private void limit(String kind, String staff) {
        office.jdbc()
                .sql(
                        "insert into caseload.case_grant (crn, grant_id, kind, staff_id,"
                                + " valid_from, reason) values (?, ?, ?, ?, ?, '')")
                .params(CRN, Ids.next(), kind, staff, OnTuesday.TODAY)
                .update();
    }

    @Test
    void a_case_of_another_team_by_its_lead_for_their_own_team_with_a_reason_or_without() {
        var stranger = office.desk(AUnit.OTHER_SPO).withReason();

        var answer =
                stranger.post(
                        "/cases/" + CRN + "/transfer",
                        Map.of(
                                "team", AUnit.OTHER_TEAM,
                                "item.MANAGER", "yes",
                                "reason", "LOCAL-MOVED"));

        assertThat(answer.status()).isEqualTo(403);
        nothingWasAsked();
    }

    @Test
    void all_the_rest_by_whoever_is_only_asked_to_take_a_part() {
        transfer.ask("N8CAI", ORDER);

        refuses(
                transfer.ask(AUnit.OTHER_SPO, AUnit.OTHER_TEAM, "", CASE),
                "You are only asked to take this case");

        assertThat(office.count("caseload.transfer where crn = ?", CRN)).isOne();
    }

    @Test
    void a_team_of_which_nobody_who_could_accept_may_open_the_case() {
        limit("RESTRICTION", "N8ADA");

        refuses(transfer.ask("", CASE), "Nobody of South who could accept may open this case");
        nothingWasAsked();

        limit("RESTRICTION", "N8SPO2");

        assertThat(transfer.ask("", CASE).location()).contains("transferAsked");
    }

    @Test
    void what_another_transfer_asks_for_already() {
        transfer.ask("N8CAI", CASE);

        refuses(transfer.ask("", CASE, ORDER), "waits for an answer already");

        assertThat(office.count("caseload.transfer where crn = ?", CRN)).isOne();
    }

    @Test
    void without_a_reason() {
        refuses(
                office.desk(AUnit.ADA)
                        .post(
                                "/cases/" + CRN + "/transfer",
                                "team",
                                AUnit.OTHER_TEAM,
                                "item.MANAGER",
                                "yes",
                                "reason",
                                "SO"),
                "Select the reason");

        nothingWasAsked();
    }

    @Test
    void accepting_for_an_officer_who_has_gone_or_is_shut_out_meanwhile() {
        transfer.ask("N8CAI", CASE);
        shut("N8CAI");

        refuses(
                transfer.answer(AUnit.OTHER_SPO, "N8CAI", "", Map.of(CASE, "ACCEPTED")),
                "Cai Llŷr may not open this case");

        away("N8CAI");

        refuses(
                transfer.answer(AUnit.OTHER_SPO, "N8CAI", "", Map.of(CASE, "ACCEPTED")),
                "away for good");
        assertThat(transfer.held()).containsExactly("MANAGER N8ADA N8T01");
    }

    @Test
    void the_page_finds_teams_by_name_and_says_when_there_is_none() {
        var ada = office.desk(AUnit.ADA);

        assertThat(ada.get("/cases/" + CRN + "/transfer").says("South")).isTrue();
        assertThat(ada.get("/cases/" + CRN + "/transfer?find=outh").says("South")).isTrue();
        assertThat(ada.get("/cases/" + CRN + "/transfer?find=qqq").says("No open team has this"))
                .isTrue();
        assertThat(
                        ada.get("/cases/" + CRN + "/transfer?team=N8T02")
                                .says("To South, Unit of tests."))
                .isTrue();
    }
}
