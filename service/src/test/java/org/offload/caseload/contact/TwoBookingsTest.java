package org.offload.caseload.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.offload.caseload.ContactMode;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.AtOnce;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.User;

import java.util.List;

/** Bookings race on the keys of their slots, and one of them loses. */
@PageTest
class TwoBookingsTest {

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
