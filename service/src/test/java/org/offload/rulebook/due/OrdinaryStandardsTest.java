package org.offload.rulebook.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.caseload.ContactMode.DOORSTEP;
import static org.offload.caseload.ContactMode.HOME;
import static org.offload.caseload.ContactMode.OFFICE;
import static org.offload.caseload.ContactMode.TELEPHONE;
import static org.offload.caseload.ContactMode.VIDEO;
import static org.offload.rulebook.due.Answered.FIRST;
import static org.offload.rulebook.due.Answered.HALF;
import static org.offload.rulebook.due.Answered.PLAN;
import static org.offload.rulebook.due.Answered.first;
import static org.offload.rulebook.due.Answered.met;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.offload.caseload.CaseStage;
import org.offload.caseload.ContactMode;
import org.offload.caseload.DeliveryFacts.HealthEffect;
import org.offload.caseload.DeliveryFacts.Register;
import org.offload.caseload.fixture.Facts;
import org.offload.fixture.OnTuesday;
import org.offload.rulebook.fixture.ShippedTables;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Interval;
import org.offload.workplace.PlaceStatus;

import java.time.LocalDate;

/** Source: {@code national-standards.md} A (T02 to T04) and B (F02). */
class OrdinaryStandardsTest {

    private static final Answered STANDARDS = Answered.by(ShippedTables.ORDINARY);
    private static final LocalDate AGREED = LocalDate.of(2020, 2, 22);

    private static Facts aCase() {
        return Facts.of("X800001");
    }

    private static Facts agreed(ContactMode mode) {
        return aCase().every(14, mode, AGREED);
    }

    @Test
    void the_first_appointment_after_release_is_at_the_office_within_the_setting() {
        var released = aCase().stage(CaseStage.FIRST_AFTER_RELEASE, OnTuesday.TODAY).tier("A3");

        assertThat(STANDARDS.strands(released)).containsExactly(first(FIRST, OFFICE));
    }

    @ParameterizedTest(name = "tier {0}: {1} working days")
    @CsvSource({"A0, 2", "A3, 2", "B2, 5", "D0, 5", "'', 5"})
    void the_first_contact_after_sentence_is_sooner_in_the_highest_tier(String tier, int days) {
        var sentenced = aCase().stage(CaseStage.FIRST_AFTER_SENTENCE, OnTuesday.TODAY).tier(tier);

        assertThat(STANDARDS.strands(sentenced))
                .containsExactly(first(new Interval.WorkingDays(days), OFFICE));
    }

    @ParameterizedTest
    @EnumSource
    void otherwise_it_is_as_agreed(ContactMode mode) {
        assertThat(STANDARDS.strands(agreed(mode))).containsExactly(met(PLAN, mode));
    }

    @Test
    void given_nothing_agreed_then_any_way_that_is_open_will_do() {
        assertThat(STANDARDS.strands(aCase()))
                .containsExactly(met(PLAN, VIDEO, TELEPHONE, DOORSTEP, HOME, OFFICE));
    }

    @Test
    void an_office_that_is_closed_is_not_used_and_one_that_is_restricted_is() {
        assertThat(STANDARDS.strands(agreed(OFFICE).place(PlaceStatus.RESTRICTED)))
                .containsExactly(met(PLAN, OFFICE));
        assertThat(STANDARDS.strands(agreed(OFFICE).place(PlaceStatus.CLOSED)))
                .containsExactly(met(PLAN, VIDEO, TELEPHONE, DOORSTEP, HOME));
    }

    @Test
    void given_symptoms_then_what_was_agreed_is_a_call_at_half() {
        assertThat(STANDARDS.strands(agreed(OFFICE).health(HealthEffect.REMOTE)))
                .containsExactly(met(HALF, VIDEO, TELEPHONE));
    }

    @Test
    void where_staff_are_at_risk_two_go_together() {
        assertThat(STANDARDS.of(aCase()).attendance()).isEqualTo(Attendance.ALONE);
        assertThat(STANDARDS.of(aCase().on(Register.STAFF_RISK)).attendance())
                .isEqualTo(Attendance.PAIR);
    }

    @Test
    void nothing_pauses_and_no_review_is_asked() {
        var row = STANDARDS.of(aCase()).row().orElseThrow();

        assertThat(row.pauses()).isEmpty();
        assertThat(row.asksReview()).isFalse();
    }
}
