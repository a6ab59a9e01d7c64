package org.offload.platform.reason;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;

/** A case of another team opens for a reason, which is asked once a duty session. */
@PageTest
@Transactional
class ReasonTest {

    private static final String THEIRS = "/cases/X800002";
    private static final String ALSO_THEIRS = "/cases/X800003";
    private static final String ASKED = "/reason?then=%2Fcases%2FX800002";

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase("X800002")
                        .managedBy("N8CAI", AUnit.OTHER_TEAM)
                        .with(
                                AContact.on(OnTuesday.TODAY.minusDays(1))
                                        .by("N8CAI")
                                        .withNote("Where the victim lives.")
                                        .sensitive()
                                        .build()),
                AUnit.aCase("X800003").managedBy("N8CAI", AUnit.OTHER_TEAM));
        ada = office.desk(AUnit.ADA);
    }

    @Test
    void whom_to_ask_is_not_for_those_whose_job_has_no_cases_or_who_are_shut_out() {
        assertThat(office.desk(AUnit.SUPPORT).get(ASKED).says("South")).isFalse();
        office.jdbc()
                .sql(
                        "insert into caseload.case_grant (crn, grant_id, kind, staff_id,"
                                + " valid_from, reason) values ('X800002', ?, 'EXCLUSION', 'N8ADA',"
                                + " ?, '')")
                .params(Ids.next(), OnTuesday.TODAY)
                .update();

        assertThat(ada.get(ASKED).says("South")).isFalse();
    }

    private List<String> audit(String crn) {
        return office.list(
                "select concat_ws(', ', act, nullif(reason, '')) from platform.audit_case where crn"
                        + " = ? order by seq",
                crn);
    }

    @Test
    void a_case_of_another_team_asks_why_and_says_who_has_it() {
        assertThat(ada.get(THEIRS).location()).isEqualTo(ASKED);

        var page = ada.get(ASKED);

        assertThat(page.heading()).isEqualTo("Why do you open cases of other teams?");
        assertThat(page.says("This case is with South (Zoë Daly). You can ask them.")).isTrue();
        assertThat(page.html()).doesNotContain("Tester");
        assertThat(audit("X800002")).containsExactly("asked why SEE_CASE");
    }

    @Test
    void a_reason_opens_it_and_the_next_one_and_stands_in_the_audit_of_both() {
        var answer = ada.post("/reason", "why", "PARTNER", "words", "Housing", "then", THEIRS);

        assertThat(answer.location()).isEqualTo(THEIRS);
        assertThat(ada.get(THEIRS).status()).isEqualTo(200);
        assertThat(ada.get(ALSO_THEIRS).status()).isEqualTo(200);
        assertThat(audit("X800003"))
                .containsExactly("GET /cases/{crn}, Enquiry from a partner agency: Housing");
    }

    @Test
    void a_reason_holds_for_this_session_and_this_person_only() {
        ada.withReason();

        assertThat(office.desk(AUnit.ADA).get(THEIRS).location()).isEqualTo(ASKED);
        assertThat(office.desk(AUnit.BEN).get(THEIRS).location()).isEqualTo(ASKED);
    }

    @Test
    void after_twelve_hours_it_is_asked_again() {
        ada.withReason();

        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusHours(12).minusMinutes(1));
        assertThat(ada.get(THEIRS).status()).isEqualTo(200);

        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusHours(12).plusMinutes(1));
        assertThat(ada.get(THEIRS).location()).isEqualTo(ASKED);
    }

    @Test
    void what_was_typed_is_kept_while_the_reason_is_asked() {
        String form = THEIRS + "/contacts/new";
        var answer = ada.post(form, "happened", "SPOKE", "note", "Rang the hostel.");

        assertThat(answer.location()).isEqualTo(ASKED + "%2Fcontacts%2Fnew");
        assertThat(office.count("caseload.contact where crn = 'X800002'")).isEqualTo(1);

        ada.withReason();
        assertThat(ada.get(form).html()).contains("Rang the hostel.");
    }

    @Test
    void given_no_reason_or_something_else_without_words_then_it_says_what_to_do() {
        assertThat(ada.post("/reason", "then", THEIRS).mends())
                .isEqualTo(Map.of("why", "Select a reason"));
        assertThat(ada.post("/reason", "why", "OTHER", "then", THEIRS).mends())
                .isEqualTo(Map.of("words", "Enter what it is, in a few words"));
        assertThat(ada.get(THEIRS).location()).isEqualTo(ASKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org", "//example.org", "/\\example.org", "x", "", "/{crn}"})
    void no_address_of_another_site_comes_next(String then) {
        assertThat(ada.post("/reason", "why", "DUTY", "then", then).location()).isEqualTo("/");
    }

    @Test
    void a_reason_opens_no_job_that_needs_more() {
        ada.withReason();

        assertThat(ada.get(THEIRS + "/events/new").status()).isEqualTo(403);
    }

    @Test
    void the_notes_of_a_sensitive_contact_stay_closed_to_a_reason() {
        String contact = THEIRS + "/contacts/" + office.contact("X800002");
        ada.withReason();

        for (String path : List.of(THEIRS, THEIRS + "/log", THEIRS + "/contacts/new", contact)) {
            var page = ada.get(path);

            assertThat(page.html()).doesNotContain("Where the victim lives.");
            assertThat(page.says("Ask South (Zoë Daly).")).as(path).isTrue();
        }
    }

    @Test
    void nor_can_their_words_be_looked_for() {
        ada.withReason();
        var found = ada.get(ada.post(THEIRS + "/log", "words", "victim").location());
        var here = office.desk(AUnit.CAI);
        var foundHere = here.get(here.post(THEIRS + "/log", "words", "victim").location());

        assertThat(found.html()).doesNotContain("log__row");
        assertThat(foundHere.html()).contains("log__row", "Where the victim lives.");
    }
}
