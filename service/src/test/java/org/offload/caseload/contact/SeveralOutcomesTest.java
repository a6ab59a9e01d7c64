package org.offload.caseload.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.caseload.fixture.ACase;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;

import java.time.LocalTime;

/** Outcomes of several appointments on one page. */
@PageTest
class SeveralOutcomesTest {

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
