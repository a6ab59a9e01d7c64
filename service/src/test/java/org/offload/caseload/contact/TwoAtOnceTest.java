package org.offload.caseload.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.offload.caseload.ContactMode;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.AtOnce;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.offload.platform.User;

import java.util.List;
import java.util.UUID;

/** What happens when two people, or two windows, do the same at the same moment. */
@PageTest
class TwoAtOnceTest {

    private static final String CRN = "X800001";
    private static final String OTHER = "X800002";
    private static final List<User> BOTH = List.of(AUnit.ADA, AUnit.BEN);

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase(CRN)
                        .withContactEvery(7, ContactMode.TELEPHONE, OnTuesday.TODAY.minusDays(30)),
                AUnit.aCase(OTHER)
                        .with(AContact.on(OnTuesday.TODAY.minusDays(1)).by("N8ADA").build()));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @RepeatedTest(3)
    void two_windows_that_record_the_same_line_make_one_contact_and_lose_nothing() {
        String page = "/cases/" + CRN + "/contacts/new?line=" + office.line(CRN);

        List<Answer> answers =
                AtOnce.each(
                        2,
                        i ->
                                office.desk(AUnit.ADA)
                                        .post(
                                                page,
                                                "happened",
                                                "SPOKE",
                                                "kind",
                                                "TELEPHONE",
                                                "note",
                                                "window " + i));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(302, 409);
        assertThat(office.count("caseload.contact where crn = ?", CRN)).isEqualTo(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allMatch(answer -> answer.says("window 0") && answer.says("window 1"));
    }

    @Test
    void a_double_click_records_one_contact_and_both_clicks_lead_to_the_same_page() {
        String page = "/cases/" + CRN + "/contacts/new?line=" + office.line(CRN);
        UUID receipt = Ids.next();

        List<Answer> answers =
                AtOnce.each(
                        3,
                        _ ->
                                office.desk(AUnit.ADA)
                                        .post(
                                                receipt,
                                                page,
                                                "happened",
                                                "SPOKE",
                                                "kind",
                                                "TELEPHONE",
                                                "note",
                                                "once"));

        assertThat(answers)
                .extracting(Answer::location)
                .containsOnly("/my-day?notice=caseload.notice.recorded");
        assertThat(office.count("caseload.contact where crn = ?", CRN)).isEqualTo(1);
    }

    @Test
    void two_people_who_record_the_same_appointment_see_what_the_other_saved() {
        String page = "/cases/" + OTHER + "/appointments/" + office.contact(OTHER) + "/outcome";

        List<Answer> answers =
                AtOnce.each(
                        2,
                        i ->
                                office.desk(BOTH.get(i))
                                        .post(page, "happened", "SPOKE", "note", "from " + i));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(302, 409);
        assertThat(office.count("caseload.contact_note where crn = ?", OTHER)).isEqualTo(1);
    }

    @RepeatedTest(3)
    void two_notes_on_one_contact_are_both_kept() {
        String page = "/cases/" + OTHER + "/contacts/" + office.contact(OTHER) + "/notes";

        List<Answer> answers =
                AtOnce.each(4, i -> office.desk(BOTH.get(i % 2)).post(page, "note", "from " + i));

        assertThat(answers).extracting(Answer::status).containsOnly(302);
        assertThat(office.list("select text from caseload.contact_note where crn = ?", OTHER))
                .hasSize(4);
    }

    @RepeatedTest(3)
    void a_line_that_one_of_two_changes_has_settled_does_not_come_back() {
        String record = "/cases/" + OTHER + "/appointments/" + office.contact(OTHER) + "/complied";
        String agree = "/cases/" + OTHER + "/agreed-contact";

        AtOnce.each(
                2,
                i ->
                        i == 0
                                ? office.desk(AUnit.ADA).post(record)
                                : office.desk(AUnit.BEN)
                                        .post(
                                                agree,
                                                "everyDays",
                                                "7",
                                                "mode",
                                                "VIDEO",
                                                "reason",
                                                "Agreed."));

        assertThat(office.list("select kind from worklist.line where crn = ?", OTHER))
                .containsExactly("CONTACT_DUE");
    }

    @Test
    void two_events_at_once_are_numbered_one_and_two() {
        String page = "/cases/" + CRN + "/events/new";

        List<Answer> answers =
                AtOnce.each(
                        2,
                        i ->
                                office.desk(BOTH.get(i))
                                        .post(page, "type", anOrder(), "offence", "Theft " + i));

        assertThat(answers).extracting(Answer::status).containsOnly(302);
        assertThat(
                        office.list(
                                "select event_number from caseload.event where crn = ?"
                                        + " order by event_number",
                                CRN))
                .containsExactly("1", "2");
    }

    private String anOrder() {
        return office.list("select min(code) from caseload.code where list = 'order_types'")
                .getFirst();
    }

    @RepeatedTest(3)
    void two_bookings_of_one_person_at_one_time_are_one() {
        List<Answer> answers = AtOnce.each(2, i -> book(BOTH.get(i), CRN, "9:55", "10:00", i));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(302, 422);
        assertThat(refusal(answers)).isEqualTo("The person has another appointment then");
        assertThat(office.count("caseload.contact where crn = ?", CRN)).isEqualTo(1);
    }

    @RepeatedTest(3)
    void two_bookings_of_one_practitioner_at_one_time_are_one() {
        List<Answer> answers =
                AtOnce.each(2, i -> book(AUnit.ADA, i == 0 ? CRN : OTHER, "9:55", "10:00", i));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(302, 422);
        assertThat(refusal(answers)).isEqualTo("You have another appointment then");
        assertThat(office.count("caseload.staff_slot where staff_id = 'N8ADA'")).isEqualTo(3);
    }

    private Answer book(User who, String crn, String first, String second, int i) {
        return office.desk(who)
                .post(
                        "/cases/" + crn + "/appointments/new",
                        "nextDay",
                        "14/4/2020",
                        "nextTime",
                        i == 0 ? first : second,
                        "nextMode",
                        "TELEPHONE",
                        "nextMinutes",
                        "15");
    }

    private static String refusal(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.status() == 422)
                .map(answer -> answer.besideField("nextTime"))
                .findFirst()
                .orElse("");
    }
}
