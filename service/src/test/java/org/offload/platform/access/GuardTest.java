package org.offload.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Accounts;
import org.offload.platform.Role;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

@PageTest
@Transactional
class GuardTest {

    private static final String MINE = "X800001";

    private static final String THEIRS = "X800002";

    private Office office;

    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase(MINE).with(AContact.on(OnTuesday.TODAY).build()),
                AUnit.aCase(THEIRS)
                        .managedBy("N8CAI", AUnit.OTHER_TEAM)
                        .with(AContact.on(OnTuesday.TODAY.minusDays(1)).by("N8CAI").build()));
        ada = office.desk(AUnit.ADA);
    }

    private List<String> audit(String crn) {
        return office.list(
                "select username || ' ' || act from platform.audit_case where crn = ?"
                        + " order by entry_id",
                crn);
    }

    @Test
    void a_look_at_a_case_is_kept_with_who_when_and_the_route_and_without_a_text() {
        ada.get("/cases/x800001?notice=caseload.notice.booked&secret=Okoro");

        assertThat(audit(MINE)).containsExactly("n8.ada GET /cases/{crn}");
        assertThat(
                        office.count(
                                "platform.audit_case where crn = ? and at between timestamptz"
                                        + " '2020-04-07 09:29+01' and '2020-04-07 09:32+01'",
                                MINE))
                .isEqualTo(1);
    }

    @Test
    void a_refused_look_is_kept_too_and_the_page_says_whom_to_ask() {
        var answer = ada.get("/cases/" + THEIRS + "/events/new");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.heading()).isEqualTo("This case is with another team");
        assertThat(answer.says("Ask South (Zoë Daly).")).isTrue();
        assertThat(answer.says("Tester")).isFalse();
        assertThat(audit(THEIRS)).containsExactly("n8.ada refused CHANGE_CASE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X899999",
                "nonsense",
                "X80000",
                "X8000011",
                "%3Cscript%3E",
                "X%F0%9F%98%80"
            })
    void a_crn_that_nobody_has_or_can_have_is_not_found_in_plain_words(String crn) {
        var answer = ada.get("/cases/" + crn);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.heading()).isEqualTo("There is no case with this CRN");
        assertThat(answer.html()).contains("href=\"/\"").doesNotContain("<script>%", crn);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET,  /contacts/{id}",
        "POST, /contacts/{id}/notes",
        "GET,  /appointments/{id}/outcome",
        "POST, /appointments/{id}/outcome"
    })
    void the_contact_of_another_person_is_not_there_and_stays_as_it_is(String method, String path) {
        String theirs = office.contact(THEIRS).toString();
        String address = "/cases/" + MINE + path.replace("{id}", theirs);

        var answer =
                method.equals("GET")
                        ? ada.get(address)
                        : ada.post(address, "happened", "SPOKE", "note", "x");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.heading()).isEqualTo("There is nothing at this address");
        assertThatNothingChanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/appointments/{id}/complied",
                "/contacts/{id}/0/undo",
                "/contacts/{id}/1/undo"
            })
    void a_key_for_the_contact_of_another_person_changes_nothing(String path) {
        String theirs = office.contact(THEIRS).toString();

        ada.post("/cases/" + MINE + path.replace("{id}", theirs));

        assertThatNothingChanged();
    }

    @Test
    void several_outcomes_on_one_page_reach_no_case_of_another_team() {
        String field = "outcome." + THEIRS + "." + office.contact(THEIRS);

        var answer = ada.post("/outcomes", field, "ATTC");

        assertThat(answer.location()).endsWith("someOutcomes");
        assertThatNothingChanged();
    }

    private void assertThatNothingChanged() {
        assertThat(
                        office.count(
                                "caseload.contact where crn = ? and (outcome is not null or version"
                                        + " > 0)",
                                THEIRS))
                .isZero();
        assertThat(office.count("caseload.contact_note where crn in (?, ?)", MINE, THEIRS))
                .isZero();
    }

    @Test
    void a_role_that_is_changed_while_someone_is_signed_in_counts_from_their_next_page() {
        assertThat(ada.get("/my-team").status()).isEqualTo(403);

        office.bean(Accounts.class).changeRole("n8.ada", Role.SPO);
        assertThat(ada.get("/my-team").status()).isEqualTo(200);

        office.bean(Accounts.class).changeRole("n8.ada", Role.ADMINISTRATOR);
        assertThat(ada.get("/my-day").status()).isEqualTo(403);
        assertThat(ada.get("/").location()).isEqualTo("/my-cases");
    }

    @Test
    void an_account_that_is_locked_while_someone_is_signed_in_opens_nothing_more() {
        office.jdbc()
                .sql("update platform.account set locked = true where username = 'n8.ada'")
                .update();

        assertThat(ada.get("/cases/" + MINE).status()).isEqualTo(403);
        assertThat(audit(MINE)).isEmpty();
    }

    @Test
    void someone_who_has_left_the_team_opens_only_what_is_theirs() {
        office.jdbc()
                .sql(
                        "update organisation.membership set valid_to = ? where staff_id in"
                                + " ('N8ADA', 'N8BEN')")
                .param(OnTuesday.TODAY.minusDays(1))
                .update();

        assertThat(ada.get("/cases/" + MINE).status()).isEqualTo(200);
        assertThat(office.desk(AUnit.BEN).get("/cases/" + MINE).location())
                .isEqualTo("/reason?then=%2Fcases%2FX800001");
    }
}
