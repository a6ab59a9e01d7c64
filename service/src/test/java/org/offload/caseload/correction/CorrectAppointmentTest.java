package org.offload.caseload.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;

import java.util.Map;

/** An appointment to come is corrected: its time is held, moved or given back with it. */
@PageTest
class CorrectAppointmentTest {

    private Office office;
    private Desk ada;
    private String booked;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase(AnEntry.CRN)
                        .with(AContact.on(OnTuesday.TODAY.plusDays(1)).by("N8ADA").build()));
        ada = office.desk(AUnit.ADA);
        booked = "/cases/X800001/contacts/" + office.contact(AnEntry.CRN) + "/correct";
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void given_an_appointment_to_come_then_its_time_moves_with_it() {
        Map<String, String> moved = toCome("COPT", "0");
        moved.putAll(Map.of("time", "14:00", "until", "14:15"));

        ada.post(booked, moved);

        assertThat(
                        office.list(
                                "select min(slot) || ' ' || count(*) from caseload.person_slot"
                                        + " where crn = 'X800001'"))
                .containsExactly("168 3");
    }

    @Test
    void given_nobody_attends_it_after_all_then_its_time_is_free_until_somebody_does() {
        String slots = "caseload.person_slot where crn = 'X800001'";

        ada.post(booked, toCome("C005", "0"));
        int without = office.count(slots);
        ada.post(booked, toCome("COPT", "1"));

        assertThat(without).isZero();
        assertThat(office.count(slots)).isEqualTo(3);
        assertThat(office.count("caseload.contact where crn = 'X800001' and appointment")).isOne();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"6/4/2020, 10:00", "7/4/2020, 9:00"})
    void one_to_come_is_not_moved_to_a_moment_that_is_past(String day, String time) {
        Map<String, String> moved = toCome("COPT", "0");
        moved.putAll(Map.of("day", day, "time", time));

        assertThat(ada.post(booked, moved).besideField("day"))
                .startsWith("An appointment to come must be later than now.");
        moved.put("outcome", "ATTC");
        assertThat(ada.post(booked, moved).status()).isEqualTo(302);
    }

    private static Map<String, String> toCome(String kind, String version) {
        return AnEntry.fields(
                "kind", kind, "day", "8/4/2020", "about", "", "outcome", "", "version", version);
    }
}
