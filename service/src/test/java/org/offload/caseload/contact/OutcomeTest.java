package org.offload.caseload.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.fixture.ACase;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;

import java.time.LocalTime;

/** Outcomes of what was booked: one by one, by one key, several on one page. */
@PageTest
class OutcomeTest {

    private static final String PAST = "X800001";
    private static final String TO_COME = "X800002";
    private static final String MISSED = "X800003";

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(booked(PAST, -1, 10), booked(TO_COME, 1, 11), booked(MISSED, -2, 12));
        ada = office.desk(AUnit.ADA);
    }

    private static ACase booked(String crn, int days, int hour) {
        var from = LocalTime.of(hour, 0);
        return AUnit.aCase(crn)
                .with(
                        AContact.on(OnTuesday.TODAY.plusDays(days))
                                .at(from, from.plusMinutes(15))
                                .by("N8ADA")
                                .build());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private String appointment(String crn) {
        return "/cases/" + crn + "/appointments/" + office.contact(crn);
    }

    private String outcome(String crn) {
        return office.list("select coalesce(outcome, '-') from caseload.contact where crn = ?", crn)
                .getFirst();
    }

    private int slots() {
        return office.count("caseload.staff_slot where staff_id = 'N8ADA'")
                + office.count("caseload.person_slot where crn = ?", TO_COME);
    }

    @Test
    void one_key_says_complied_and_undo_takes_it_back() {
        var done = ada.post(appointment(PAST) + "/complied");
        assertThat(outcome(PAST)).isEqualTo("ATTC");
        assertThat(office.count("worklist.line where crn = ?", PAST)).isZero();
        String undo = done.location().replaceAll(".*&undo=", "");
        assertThat(ada.get(done.location()).html()).contains("action=\"" + undo + "\"");

        var undone = ada.post(undo);

        assertThat(undone.location()).endsWith("undone");
        assertThat(outcome(PAST)).isEqualTo("-");
        assertThat(office.count("worklist.line where crn = ?", PAST)).isEqualTo(1);
        assertThat(ada.post(undo).location()).endsWith("notUndone");
    }

    @Test
    void undo_is_for_whoever_did_it_and_for_nothing_that_came_after() {
        String undo =
                ada.post(appointment(PAST) + "/complied").location().replaceAll(".*&undo=", "");

        assertThat(office.desk(AUnit.BEN).post(undo).location()).endsWith("notUndone");
        assertThat(ada.post(undo.replace("/1/undo", "/0/undo")).location()).endsWith("notUndone");
        assertThat(outcome(PAST)).isEqualTo("ATTC");
    }

    @Test
    void what_is_to_come_cannot_have_been_complied_with() {
        assertThat(ada.post(appointment(TO_COME) + "/complied").location()).endsWith("notYet");

        var page = ada.post(appointment(TO_COME) + "/outcome", "happened", "SPOKE");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.besideField("happened"))
                .isEqualTo(
                        "This appointment is still to come; select how it was cancelled or moved");
        assertThat(outcome(TO_COME)).isEqualTo("-");
    }

    @Test
    void an_appointment_that_is_cancelled_gives_its_time_back() {
        assertThat(slots()).isEqualTo(6);

        var answer =
                ada.post(appointment(TO_COME) + "/outcome", "happened", "OTHER", "outcome", "RSSR");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(outcome(TO_COME)).isEqualTo("RSSR");
        assertThat(slots()).isZero();
        assertThat(book("11:00").status()).isEqualTo(302);
    }

    private Answer book(String time) {
        return ada.post(
                "/cases/" + MISSED + "/appointments/new",
                "nextDay",
                "8/4/2020",
                "nextTime",
                time,
                "nextMode",
                "TELEPHONE");
    }

    @Test
    void a_time_that_is_taken_says_whose_it_is_and_keeps_what_was_typed() {
        var page = book("11:10");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.title()).isEqualTo("Book an appointment");
        assertThat(page.besideField("nextTime")).isEqualTo("You have another appointment then");
        assertThat(page.value("nextTime")).isEqualTo("11:10");
        assertThat(book("11:15").status()).isEqualTo(302);
    }

    @Test
    void an_outcome_and_a_next_appointment_that_cannot_be_are_both_not_saved() {
        var page =
                ada.post(
                        appointment(PAST) + "/outcome",
                        "happened",
                        "SPOKE",
                        "note",
                        "Spoke.",
                        "book",
                        "yes",
                        "nextDay",
                        "8/4/2020",
                        "nextTime",
                        "11",
                        "nextMode",
                        "TELEPHONE");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.value("note")).isEqualTo("Spoke.");
        assertThat(outcome(PAST)).isEqualTo("-");
        assertThat(office.count("caseload.contact_note where crn = ?", PAST)).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}, with a line left: {2}")
    @CsvSource({"MISSED, AFTA, 0", "ATTENDED, ATTC, 0", "NO_ANSWER, -, 1"})
    void what_happened_settles_the_appointment_unless_it_was_an_attempt(
            String happened, String outcome, int lines) {
        ada.post(appointment(PAST) + "/outcome", "happened", happened);

        assertThat(
                        office.list(
                                "select coalesce(outcome, '-') from caseload.contact where crn = ?"
                                        + " and appointment",
                                PAST))
                .containsExactly(outcome);
        assertThat(office.count("worklist.line where crn = ?", PAST)).isEqualTo(lines);
    }

    @Test
    void several_outcomes_are_saved_together_and_one_that_is_known_already_is_left() {
        String past = "outcome." + PAST + "." + office.contact(PAST);
        String missed = "outcome." + MISSED + "." + office.contact(MISSED);
        assertThat(
                        ada.get("/outcomes")
                                .says(
                                        "Outcome for I.T., Planned Telephone Contact, Mon 6 Apr"
                                                + " 10am"))
                .isTrue();
        office.desk(AUnit.BEN).post(appointment(PAST) + "/complied");

        var answer = ada.post("/outcomes", past, "AFTA", missed, "AFTA");

        assertThat(answer.location()).endsWith("someOutcomes");
        assertThat(outcome(PAST)).isEqualTo("ATTC");
        assertThat(outcome(MISSED)).isEqualTo("AFTA");
    }

    @Test
    void several_outcomes_need_one_at_least_and_none_made_up_or_to_come() {
        String past = "outcome." + PAST + "." + office.contact(PAST);
        String toCome = "outcome." + TO_COME + "." + office.contact(TO_COME);

        var none =
                ada.post("/outcomes", past, "", "outcome.x.y", "ATTC", "outcome.X800001.7", "ATTC");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.mends()).containsValue("Choose at least one outcome");

        assertThat(ada.post("/outcomes", past, "MADEUP", toCome, "ATTC").location())
                .endsWith("someOutcomes");
        assertThat(outcome(PAST) + outcome(TO_COME)).isEqualTo("--");
    }
}
