package org.offload.caseload.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.code.Codes;
import org.offload.caseload.code.ContactType;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.util.Arrays;

/** Each kind of contact can have some outcomes, and no others. */
@PageTest
@Transactional
class AllowedOutcomeTest {

    private static final String CRN = "X800001";

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase(CRN)
                        .with(AContact.on(OnTuesday.TODAY.minusDays(1)).by("N8ADA").build()));
    }

    private Answer record(String kind, String outcome) {
        return office.desk(AUnit.ADA)
                .post(
                        "/cases/X800001/contacts/new",
                        "happened",
                        "OTHER",
                        "kind",
                        kind,
                        "outcome",
                        outcome);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "COAI, ATSH, saved", "TELEPHONE, ATSH, refused", "C084, ATTC, saved",
                "COPT, NOANS, refused",
        "CTOB, NOANS, saved", "EASU, ATCH, saved", "OFFICE, ATCH, refused", "AAM1, AAM11, saved"
    })
    void an_outcome_that_a_kind_cannot_have_is_refused(String kind, String outcome, String then) {
        var answer = record(kind, outcome);

        assertThat(answer.status()).isEqualTo(then.equals("saved") ? 302 : 422);
        assertThat(answer.mends().containsKey("outcome")).isEqualTo(then.equals("refused"));
    }

    @Test
    void the_refusal_names_the_kind() {
        assertThat(record("TELEPHONE", "ATSH").besideField("outcome"))
                .isEqualTo(
                        "Select an outcome that this kind of contact can have: Planned Telephone"
                                + " Contact");
    }

    @Test
    void given_a_pair_that_has_ended_then_it_is_offered_no_more() {
        office.jdbc()
                .sql(
                        "update caseload.allowed_outcome set valid_to = '2020-04-06'"
                                + " where type = 'COPT' and outcome = 'AFTC'")
                .update();

        assertThat(record("TELEPHONE", "AFTC").status()).isEqualTo(422);
        assertThat(record("VIDEO", "AFTC").status()).isEqualTo(302);
    }

    @Test
    void given_an_appointment_then_only_its_outcomes_are_offered() {
        var page =
                office.desk(AUnit.ADA)
                        .get("/cases/X800001/appointments/" + office.contact(CRN) + "/outcome");

        assertThat(page.html()).contains("value=\"AFTC\"").doesNotContain("value=\"ATSH\"");
    }

    @Test
    void several_at_once_are_refused_alike() {
        var answer =
                office.desk(AUnit.ADA)
                        .post("/outcomes", "outcome.X800001." + office.contact(CRN), "ATSH");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says("this one does not fit Planned Telephone Contact")).isTrue();
    }

    @Test
    void every_kind_that_wants_attendance_has_outcomes_and_every_pair_is_of_known_codes() {
        var codes = office.bean(Codes.class);
        var types = office.list("select distinct type from caseload.allowed_outcome");

        assertThat(types).allMatch(type -> codes.typeOfContact(type).isPresent());
        assertThat(office.list("select distinct outcome from caseload.allowed_outcome"))
                .allMatch(outcome -> codes.outcome(outcome).isPresent())
                .hasSizeGreaterThan(25);
        assertThat(codes.typesOfContact())
                .hasSizeGreaterThan(160)
                .filteredOn(ContactType::attendance)
                .extracting(ContactType::code)
                .isSubsetOf(types);
    }

    @Test
    void every_kind_that_a_person_can_record_is_offered_the_usual_ones_first() {
        var html = office.desk(AUnit.ADA).get("/cases/X800001/contacts/new").html();

        assertThat(office.bean(Codes.class).typesOfContact())
                .filteredOn(type -> !type.bySystem())
                .allMatch(type -> html.contains("value=\"" + type.code() + "\"") || isUsual(type));
        assertThat(html.indexOf("label=\"Usual\""))
                .isLessThan(html.indexOf("label=\"Safeguarding"));
        assertThat(html).doesNotContain("value=\"ETOM\"");
    }

    private static boolean isUsual(ContactType type) {
        return "COAP CHVS CODC COPT COVC COOO".contains(type.code());
    }

    @Test
    void a_meeting_to_come_can_be_noted_and_other_kinds_cannot() {
        String[] fields = {"happened", "NOTE", "note", "Invited.", "day", "14/4/2020", "kind"};

        var meeting =
                office.desk(AUnit.ADA).post("/cases/X800001/contacts/new", with(fields, "CCMM"));
        var letter =
                office.desk(AUnit.ADA).post("/cases/X800001/contacts/new", with(fields, "CLOB"));

        assertThat(meeting.status()).isEqualTo(302);
        assertThat(letter.besideField("day")).isEqualTo("The contact must be today or in the past");
    }

    private static String[] with(String[] fields, String kind) {
        String[] all = Arrays.copyOf(fields, fields.length + 1);
        all[fields.length] = kind;
        return all;
    }
}
