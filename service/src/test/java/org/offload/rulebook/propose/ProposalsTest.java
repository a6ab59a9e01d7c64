package org.offload.rulebook.propose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.caseload.CaseRecord.Contact;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.rulebook.fixture.Rules;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

@PageTest
@Transactional
class ProposalsTest {

    private static final String CRN = "X800001";
    private static final LocalDate TODAY = OnTuesday.TODAY;

    private Office office;
    private Rules rules;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        rules = Rules.in(office);
        ada = office.desk(AUnit.ADA);
    }

    private static Contact booked() {
        return AContact.on(TODAY.plusDays(3))
                .at(LocalTime.of(10, 0), LocalTime.of(10, 30))
                .ofType("COAP")
                .by("N8ADA")
                .build();
    }

    private void addBookedAtTheOffice() {
        office.add(
                AUnit.aCase(CRN)
                        .withHarm(HarmLevel.LOW, TODAY.minusDays(90))
                        .withContactEvery(14, ContactMode.OFFICE, TODAY.minusDays(60))
                        .with(booked()));
    }

    private void publish() {
        rules.publish(Rules.UNIT, "today");
        rules.workOut();
    }

    private List<String> booking() {
        return office.list(
                "select type from caseload.contact where crn = ? and outcome is null", CRN);
    }

    private String field() {
        return "answer-"
                + office.list(
                                "select cast(proposal_id as text) from rulebook.proposal where"
                                        + " state = 'OPEN'")
                        .getFirst();
    }

    private Answer answer(String answer) {
        return ada.post("/proposals", field(), answer);
    }

    @Test
    void a_booking_that_no_longer_fits_is_proposed_and_nothing_changes_before_the_answer() {
        addBookedAtTheOffice();

        publish();

        assertThat(booking()).containsExactly("COAP");
        assertThat(ada.get("/my-day").says("one of your bookings to look at")).isTrue();
        var page = ada.get("/proposals");
        assertThat(page.says("Fri 10 Apr 10am, office visit")).isTrue();
        assertThat(page.says("Proposed: video call at the same time")).isTrue();
        assertThat(page.says("1 video call.")).isTrue();
    }

    @Test
    void without_a_booking_too_my_day_says_that_the_rules_have_changed_and_the_page_sums_up() {
        office.add(
                AUnit.aCase(CRN)
                        .withHarm(HarmLevel.LOW, TODAY.minusDays(90))
                        .withContactEvery(14, ContactMode.OFFICE, TODAY.minusDays(60)));
        assertThat(ada.get("/my-day").says("the rules have changed")).isFalse();

        publish();

        assertThat(ada.get("/my-day").says("For one of your cases the rules have changed"))
                .isTrue();
        var page = ada.get("/proposals");
        assertThat(page.says("Exceptional Delivery Model, 24 March 2020")).isTrue();
        assertThat(page.says("1 video call.")).isTrue();
    }

    @Test
    void given_it_is_accepted_then_the_booking_changes_and_its_history_says_why() {
        addBookedAtTheOffice();
        publish();

        var answer = answer("VIDEO");

        assertThat(answer.location()).isEqualTo("/proposals?notice=rulebook.notice.answered");
        assertThat(booking()).containsExactly("COVC");
        assertThat(
                        office.list(
                                "select reason from caseload.change where crn = ? and part ="
                                        + " 'contact'",
                                CRN))
                .containsExactly("The rules in force no longer allow what was booked");
        assertThat(ada.get("/proposals").says("All your bookings fit the rules in force."))
                .isTrue();
    }

    @Test
    void given_it_is_accepted_then_a_message_to_the_person_is_drafted_and_dropped_by_the_undo() {
        addBookedAtTheOffice();
        publish();

        answer("VIDEO");

        assertThat(office.list("select body from correspondence.message").getFirst())
                .startsWith(
                        "Your appointment on Friday 10 April 2020 at 10am has changed. It will"
                                + " now be a video call.");
        ada.post(
                "/cases/"
                        + CRN
                        + "/proposals/"
                        + office.list("select proposal_id from rulebook.proposal").getFirst()
                        + "/undo");
        assertThat(office.list("select state from correspondence.message"))
                .containsExactly("DROPPED");
    }

    @Test
    void another_way_that_is_allowed_may_be_chosen_and_no_other() {
        addBookedAtTheOffice();
        publish();

        answer("HOME");
        assertThat(booking()).containsExactly("COAP");

        answer("TELEPHONE");
        assertThat(booking()).containsExactly("COPT");
    }

    @Test
    void given_it_is_to_stay_then_it_stays_and_is_asked_no_more() {
        addBookedAtTheOffice();
        publish();

        answer("LEAVE");

        assertThat(booking()).containsExactly("COAP");
        assertThat(office.count("rulebook.proposal where state = 'OPEN'")).isZero();
    }

    @Test
    void what_was_accepted_today_can_be_taken_back() {
        addBookedAtTheOffice();
        publish();
        answer("VIDEO");
        String undo =
                "/cases/"
                        + CRN
                        + "/proposals/"
                        + office.list("select cast(proposal_id as text) from rulebook.proposal")
                                .getFirst()
                        + "/undo";

        var answer = ada.post(undo);

        assertThat(answer.location()).isEqualTo("/proposals?notice=rulebook.notice.undone");
        assertThat(booking()).containsExactly("COAP");
        assertThat(ada.post(undo).location()).isEqualTo("/proposals");
    }

    @Test
    void once_earlier_rules_hold_again_what_was_booked_is_proposed_back() {
        addBookedAtTheOffice();
        publish();
        answer("VIDEO");

        rules.end("today");
        rules.workOut();

        assertThat(ada.get("/proposals").says("office visit again, as it was booked before"))
                .isTrue();
        answer("OFFICE");
        assertThat(booking()).containsExactly("COAP");
    }

    @Test
    void a_visit_that_was_more_than_the_rules_ask_for_is_proposed_back_too() {
        office.add(
                AUnit.aCase(CRN)
                        .withHarm(HarmLevel.LOW, TODAY.minusDays(90))
                        .withContactEvery(14, ContactMode.TELEPHONE, TODAY.minusDays(60))
                        .with(booked()));
        publish();
        answer("VIDEO");

        rules.end("today");
        rules.workOut();

        assertThat(ada.get("/proposals").says("office visit again, as it was booked before"))
                .isTrue();
    }

    @Test
    void what_was_accepted_is_not_proposed_back_under_the_same_rules() {
        addBookedAtTheOffice();
        publish();
        answer("VIDEO");

        office.jdbc().sql("delete from rulebook.recalculation").update();
        office.desk(AUnit.CLERK)
                .post(
                        "/places/" + AUnit.PLACE + "/status",
                        "status",
                        "RESTRICTED",
                        "from",
                        "today",
                        "reason",
                        "Flood.");
        rules.workOut();

        assertThat(office.count("rulebook.proposal where state = 'OPEN'")).isZero();
    }

    @Test
    void given_the_message_is_sent_then_taking_it_back_drafts_another() {
        addBookedAtTheOffice();
        publish();
        answer("VIDEO");
        office.jdbc().sql("update correspondence.message set state = 'SENT'").update();

        ada.post(
                "/cases/"
                        + CRN
                        + "/proposals/"
                        + office.list("select proposal_id from rulebook.proposal").getFirst()
                        + "/undo");

        assertThat(
                        office.list("select body from correspondence.message where state = 'DRAFT'")
                                .getFirst())
                .contains("It will now be: office visit.");
    }

    @Test
    void given_earlier_rules_hold_again_before_an_answer_then_nobody_is_asked() {
        addBookedAtTheOffice();
        publish();

        rules.end("today");
        rules.workOut();

        assertThat(office.count("rulebook.proposal where state = 'OPEN'")).isZero();
        assertThat(office.count("rulebook.proposal where state = 'GONE'")).isEqualTo(1);
        assertThat(booking()).containsExactly("COAP");
    }

    @Test
    void given_the_booking_was_moved_meanwhile_then_the_answer_changes_nothing() {
        addBookedAtTheOffice();
        publish();
        String field = field();
        office.jdbc()
                .sql("update caseload.contact set type = 'CODC' where crn = 'X800001'")
                .update();

        ada.post("/proposals", field, "VIDEO");

        assertThat(booking()).containsExactly("CODC");
        assertThat(office.count("rulebook.proposal where state = 'GONE'")).isEqualTo(1);
    }

    @Test
    void nobody_answers_for_a_colleague() {
        addBookedAtTheOffice();
        publish();

        office.desk(AUnit.BEN).post("/proposals", field(), "VIDEO");

        assertThat(booking()).containsExactly("COAP");
    }
}
