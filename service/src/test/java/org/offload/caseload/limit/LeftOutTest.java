package org.offload.caseload.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.ContactMode;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.offload.platform.User;
import org.springframework.transaction.annotation.Transactional;

/** Lists, searches and counts leave out whoever is closed to their reader. */
@PageTest
@Transactional
class LeftOutTest {

    private static final String CRN = "X800001";

    private Office office;
    private Desk ada;
    private Desk ben;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase(CRN)
                        .named("Quentin", "Zwart")
                        .withContactEvery(7, ContactMode.TELEPHONE, OnTuesday.TODAY.minusDays(7)));
        ada = office.desk(AUnit.ADA);
        ben = office.desk(AUnit.BEN);
    }

    private void exclude(User user) {
        office.jdbc()
                .sql(
                        "insert into caseload.case_grant values (?, ?, 'EXCLUSION', ?, null, ?,"
                                + " null, 'test', 'Ask Sian Preece.')")
                .params(CRN, Ids.next(), user.staffOrNobody().value(), OnTuesday.TODAY)
                .update();
    }

    private static Answer find(Desk desk, String q) {
        Answer found = desk.get(desk.post("/find", "q", q).location());
        return found.status() == 302 ? desk.get(found.location()) : found; // the only one is opened
    }

    private Answer askBen() {
        return ada.post(
                "/my-day/lines/" + office.line(CRN) + "/offload", "to", "N8BEN", "replyBy", "11");
    }

    private int shownTo(String username) {
        return office.count(
                "platform.audit_user where username = ? and ? = any(crns)", username, CRN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quentin Zwart", "zwart", "quentin zwert", "28/2/1990"})
    void a_search_by_name_or_birth_leaves_them_out_and_keeps_no_look(String q) {
        assertThat(find(ada, q).html()).contains("Zwart");

        exclude(AUnit.BEN);

        assertThat(find(ben, q).html()).doesNotContain(CRN);
        assertThat(shownTo("n8.ben")).isZero();
    }

    @Test
    void a_search_by_the_whole_crn_shows_a_stub_with_the_message() {
        exclude(AUnit.BEN);

        var stub = find(ben, CRN);

        assertThat(stub.status()).isEqualTo(403);
        assertThat(stub.says("Ask Sian Preece.")).isTrue();
        assertThat(stub.html()).doesNotContain("Zwart");
    }

    @Test
    void a_search_that_was_kept_leaves_them_out_once_they_are_closed() {
        String address = ben.post("/find", "q", "x800009").location();

        assertThat(ben.get(address).html()).doesNotContain("Zwart");
    }

    @Test
    void my_day_and_its_counts_leave_them_out() {
        assertThat(ada.get("/my-day").html()).contains(CRN);

        exclude(AUnit.ADA);

        var day = ada.get("/my-day");
        assertThat(day.html()).doesNotContain(CRN);
        assertThat(day.says("0 must be you")).isTrue();
        assertThat(ada.get("/my-day/lines/" + office.line(CRN) + "/offload").status())
                .isEqualTo(404);
    }

    @Test
    void a_line_is_not_offered_to_whoever_may_not_open_the_case() {
        exclude(AUnit.BEN);

        assertThat(askBen().mends())
                .containsEntry("to", "This colleague may not open the case. Select somebody else");
    }

    @Test
    void what_was_asked_before_is_hidden_from_the_taker_and_cannot_be_taken() {
        askBen();
        String offload = office.list("select offload_id from worklist.offload").getFirst();
        assertThat(ben.get("/my-day").html()).contains(CRN);

        exclude(AUnit.BEN);
        ben.post("/offloads/N8ADA/" + offload + "/answer", "decision", "accept");

        assertThat(ben.get("/my-day").html()).doesNotContain(CRN);
        assertThat(office.list("select state from worklist.offload")).containsExactly("ASKED");
        assertThat(ada.get("/my-day").says("Asked Ben O’Neill")).isTrue();
    }

    @Test
    void what_was_taken_before_is_hidden_from_the_taker() {
        askBen();
        String offload = office.list("select offload_id from worklist.offload").getFirst();
        ben.post("/offloads/N8ADA/" + offload + "/answer", "decision", "accept");
        assertThat(ben.get("/my-day").html()).contains(CRN);

        exclude(AUnit.BEN);

        assertThat(ben.get("/my-day").html()).doesNotContain(CRN);
    }

    @Test
    void the_page_of_the_team_leaves_them_out() {
        askBen();
        var spo = office.desk(AUnit.SPO);
        assertThat(spo.get("/my-team").html()).contains(CRN);

        exclude(AUnit.SPO);

        assertThat(spo.get("/my-team").html()).doesNotContain(CRN);
    }
}
