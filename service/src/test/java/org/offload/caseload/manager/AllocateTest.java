package org.offload.caseload.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.caseload.manager.ATransfer.CASE;
import static org.offload.caseload.manager.ATransfer.REQUIREMENT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

/** How what nobody manages finds somebody. */
@PageTest
@Transactional
class AllocateTest {

    private static final String CRN = "X800001";

    private Office office;
    private ATransfer transfer;
    private Desk spo;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        transfer = ATransfer.of(office, CRN);
        spo = office.desk(AUnit.OTHER_SPO);
    }

    private void waitsThere() {
        transfer.ask("", CASE);
        transfer.answer(AUnit.OTHER_SPO, "", "", Map.of(CASE, "ACCEPTED"));
    }

    private Answer allocate(String to) {
        return allocate(CASE, to);
    }

    private Answer allocate(String item, String to) {
        return spo.post(
                "/unallocated", "item." + CRN + "." + item, "yes", "to", to, "reason", "IN1");
    }

    @Test
    void what_came_without_an_officer_is_listed_with_the_reason_for_the_lead_of_its_team() {
        waitsThere();

        assertThat(spo.get("/unallocated").says(CRN)).isTrue();
        assertThat(
                        spo.get("/unallocated")
                                .says("Waits in South since 7 April 2020: The person has moved"))
                .isTrue();
        assertThat(office.desk(AUnit.SPO).get("/unallocated").says(CRN)).isFalse();
        assertThat(office.desk(AUnit.HEAD).get("/unallocated").says(CRN)).isTrue();
    }

    @Test
    void the_officers_are_shown_with_their_count_of_cases() {
        office.add(AUnit.aCase("X800002").managedBy("N8CAI", AUnit.OTHER_TEAM));
        waitsThere();

        var page = spo.get("/unallocated");

        assertThat(page.says("Cai Llŷr, PO, South: 1 case<")).isTrue();
        assertThat(page.says("There are no workload points yet")).isTrue();
        assertThat(page.says("Ada Okoro")).isFalse();
    }

    @Test
    void allocated_it_is_on_the_day_of_the_officer_and_in_the_log() {
        waitsThere();

        var answer = allocate("N8CAI.N8T02");

        assertThat(answer.location()).startsWith("/unallocated?notice=");
        assertThat(transfer.held()).contains("MANAGER N8CAI N8T02");
        assertThat(transfer.days()).containsOnly("N8CAI");
        assertThat(transfer.log()).containsExactly("ETOM", "ETOM");
        assertThat(spo.get("/unallocated").says(CRN)).isFalse();
    }

    @Test
    void a_requirement_recorded_in_error_waits_no_more_and_is_not_allocated() {
        transfer.ask("", REQUIREMENT);
        transfer.answer(AUnit.OTHER_SPO, "", "", Map.of(REQUIREMENT, "ACCEPTED"));
        assertThat(spo.get("/unallocated").says(CRN)).isTrue();
        office.jdbc()
                .sql("update caseload.requirement set withdrawn_at = now() where crn = ?")
                .param(CRN)
                .update();

        var late = allocate(REQUIREMENT, "N8CAI.N8T02");

        assertThat(late.says("Somebody has allocated these meanwhile, or they are over")).isTrue();
        assertThat(spo.get("/unallocated").says(CRN)).isFalse();
        assertThat(transfer.held()).contains("REQUIREMENT – N8T02");
    }

    @Test
    void one_of_two_that_still_waits_is_allocated_and_the_notice_says_so() {
        waitsThere();

        var answer =
                spo.post(
                        "/unallocated",
                        Map.of(
                                "item." + CRN + ".MANAGER",
                                "yes",
                                "item." + CRN + ".ORDER.1",
                                "yes",
                                "to",
                                "N8CAI.N8T02",
                                "reason",
                                "IN1"));

        assertThat(answer.location()).endsWith("allocatedInPart");
        assertThat(transfer.held()).contains("MANAGER N8CAI N8T02");
    }

    @Test
    void the_same_form_with_other_words_is_shown_again_and_moves_nothing() {
        waitsThere();
        var receipt = Ids.next();
        String item = "item." + CRN + ".MANAGER";
        spo.post(receipt, "/unallocated", item, "yes", "to", "N8CAI.N8T02", "reason", "IN1");

        var second =
                spo.post(
                        receipt,
                        "/unallocated",
                        item,
                        "yes",
                        "to",
                        "N8SPO2.N8T02",
                        "reason",
                        "IN1");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.says("This form was saved before with other answers")).isTrue();
        assertThat(transfer.held()).contains("MANAGER N8CAI N8T02");
    }

    @Test
    void a_leavers_case_waits_too() {
        office.jdbc()
                .sql("update organisation.membership set valid_to = ? where staff_id = 'N8ADA'")
                .params(OnTuesday.TODAY.minusDays(1))
                .update();

        assertThat(office.desk(AUnit.SPO).get("/unallocated").says("Ada Okoro has left")).isTrue();
    }

    @Test
    void an_officer_of_another_team_and_nobody_are_refused() {
        waitsThere();

        assertThat(allocate("N8BEN.N8T01").says("Select an officer")).isTrue();
        assertThat(allocate("").says("Select an officer")).isTrue();
        assertThat(spo.post("/unallocated", "to", "N8CAI.N8T02").says("Select at least one"))
                .isTrue();
        assertThat(transfer.held()).contains("MANAGER – N8T02");
    }

    @Test
    void an_officer_for_whom_the_case_is_closed_is_refused_by_name() {
        waitsThere();
        office.jdbc()
                .sql(
                        "insert into caseload.case_grant (crn, grant_id, kind, staff_id,"
                                + " valid_from, reason) values (?, ?, 'EXCLUSION', 'N8CAI', ?, '')")
                .params(CRN, Ids.next(), OnTuesday.TODAY)
                .update();

        assertThat(allocate("N8CAI.N8T02").says("Cai Llŷr may not open case " + CRN)).isTrue();
    }

    @Test
    void what_is_closed_to_the_lead_is_not_listed() {
        waitsThere();
        office.jdbc()
                .sql(
                        "insert into caseload.case_grant (crn, grant_id, kind, staff_id,"
                            + " valid_from, reason) values (?, ?, 'RESTRICTION', 'N8CAI', ?, '')")
                .params(CRN, Ids.next(), OnTuesday.TODAY)
                .update();

        assertThat(spo.get("/unallocated").says(CRN)).isFalse();
        allocate("N8CAI.N8T02");
        assertThat(transfer.held()).contains("MANAGER – N8T02");
    }

    @Test
    void a_person_may_be_added_for_the_team_to_allocate() {
        var added =
                office.desk(AUnit.ADA)
                        .post("/people/new", "surname", "Newcomer", "manager", "team.N8T01");

        String crn = added.location().split("/")[2];
        assertThat(office.desk(AUnit.SPO).get("/unallocated").says(crn)).isTrue();
        assertThat(office.count("worklist.line where crn = ?", crn)).isZero();
    }

    @Test
    void somebody_of_no_team_may_leave_the_officer_to_any_team() {
        var added =
                office.desk(AUnit.COURT)
                        .post("/people/new", "surname", "Newcomer", "manager", "team.N8T02");

        assertThat(added.location()).startsWith("/cases/Y");
        assertThat(
                        office.desk(AUnit.ADA)
                                .post("/people/new", "surname", "New", "manager", "team.N8T02")
                                .status())
                .isEqualTo(422);
    }
}
