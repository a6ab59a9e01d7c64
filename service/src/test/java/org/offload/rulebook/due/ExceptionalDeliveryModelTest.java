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
import static org.offload.rulebook.due.Answered.seen;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.offload.caseload.CaseStage;
import org.offload.caseload.ContactMode;
import org.offload.caseload.DeliveryFacts.AbuseRole;
import org.offload.caseload.DeliveryFacts.Register;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.Facts;
import org.offload.fixture.OnTuesday;
import org.offload.rulebook.fixture.ShippedTables;
import org.offload.rulebook.vocabulary.Approver;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Component;
import org.offload.rulebook.vocabulary.Interval;
import org.offload.rulebook.vocabulary.Since;

import java.time.LocalDate;
import java.util.List;

/**
 * The decision table of the Exceptional Delivery Model, row by row.
 *
 * <p>Source: {@code exceptional-delivery-model.md} §2, our reading of R01 to R09.
 */
class ExceptionalDeliveryModelTest {

    private static final Answered MODEL = Answered.by(ShippedTables.EXCEPTIONAL);
    private static final LocalDate YESTERDAY = OnTuesday.TODAY.minusDays(1);
    private static final Interval FOUR_WEEKS = new Interval.Days(28);
    private static final Interval THREE_MONTHS = new Interval.Months(3);

    private static Facts aCase() {
        return Facts.of("X800001");
    }

    @ParameterizedTest
    @EnumSource
    @NullSource
    void terrorism_is_seen_at_the_office_or_at_home_as_agreed(@Nullable HarmLevel harm) {
        var decision = MODEL.of(aCase().on(Register.TERRORISM).harm(harm));

        assertThat(decision.strands()).containsExactly(seen(PLAN, OFFICE, HOME));
        assertThat(decision.row().orElseThrow().lessContact()).isEqualTo(Approver.FORBIDDEN);
    }

    @ParameterizedTest
    @EnumSource
    @NullSource
    void whoever_has_no_telephone_is_seen_as_agreed(@Nullable HarmLevel harm) {
        var strands = MODEL.strands(aCase().phone(false).harm(harm));

        assertThat(strands).containsExactly(seen(PLAN, OFFICE, DOORSTEP));
    }

    @Test
    void given_nobody_has_asked_for_a_telephone_then_there_is_thought_to_be_one() {
        var strands = MODEL.strands(aCase().phone(null));

        assertThat(strands).isEqualTo(MODEL.strands(aCase().phone(true)));
    }

    @ParameterizedTest
    @EnumSource
    @NullSource
    void the_first_appointment_after_release_is_at_the_office(@Nullable HarmLevel harm) {
        var released = aCase().stage(CaseStage.FIRST_AFTER_RELEASE, YESTERDAY).harm(harm);

        assertThat(MODEL.strands(released)).containsExactly(first(FIRST, OFFICE));
    }

    @Test
    void in_custody_contact_is_remote_at_the_agreed_interval_whatever_the_harm() {
        var strands =
                MODEL.strands(
                        aCase().harm(HarmLevel.VERY_HIGH).stage(CaseStage.CUSTODY, YESTERDAY));

        assertThat(strands)
                .containsExactly(
                        new NeededStrand(
                                List.of(ContactMode.VIDEO, ContactMode.TELEPHONE),
                                new Interval.Plan(),
                                Since.ANY_CONTACT));
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStage.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FIRST_AFTER_RELEASE", "CUSTODY"})
    void at_any_other_stage_contact_may_be_remote(CaseStage stage) {
        var strands = MODEL.strands(aCase().stage(stage, YESTERDAY));

        assertThat(strands).isEqualTo(MODEL.strands(aCase()));
    }

    @ParameterizedTest
    @EnumSource(names = {"HIGH", "VERY_HIGH"})
    @NullSource
    void high_very_high_and_unknown_harm_is_seen_at_the_door_and_called(@Nullable HarmLevel harm) {
        var decision = MODEL.of(aCase().harm(harm));

        assertThat(decision.strands())
                .containsExactly(seen(FOUR_WEEKS, DOORSTEP), met(HALF, VIDEO, TELEPHONE));
        assertThat(decision.attendance()).isEqualTo(Attendance.PAIR);
        assertThat(decision.row().orElseThrow().lessContact()).isEqualTo(Approver.SPO);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOW", "MEDIUM"})
    void medium_and_low_harm_is_called_and_seen_at_the_door(HarmLevel harm) {
        var decision = MODEL.of(aCase().harm(harm));

        assertThat(decision.strands())
                .containsExactly(met(HALF, VIDEO, TELEPHONE), seen(THREE_MONTHS, DOORSTEP));
        assertThat(decision.attendance()).isEqualTo(Attendance.PAIR);
    }

    @Test
    void the_first_row_that_holds_decides() {
        var all = aCase().on(Register.TERRORISM).phone(false).harm(HarmLevel.HIGH);
        var afterRelease = aCase().stage(CaseStage.FIRST_AFTER_RELEASE, YESTERDAY);

        assertThat(MODEL.of(all).row().orElseThrow().id()).isEqualTo("terrorism");
        assertThat(MODEL.strands(afterRelease.phone(false)))
                .containsExactly(seen(PLAN, OFFICE, DOORSTEP));
        assertThat(MODEL.strands(afterRelease.on(Register.TERRORISM)))
                .containsExactly(seen(PLAN, OFFICE, HOME));
    }

    @ParameterizedTest
    @EnumSource
    void without_R11_domestic_abuse_and_safeguarding_make_no_difference(AbuseRole role) {
        var safeguarded = aCase().abuse(role).on(Register.SAFEGUARDING);

        assertThat(MODEL.strands(safeguarded)).isEqualTo(MODEL.strands(aCase()));
    }

    @ParameterizedTest
    @EnumSource
    void every_case_is_asked_for_a_review_decision_and_its_work_pauses(HarmLevel harm) {
        var row = MODEL.of(aCase().harm(harm)).row().orElseThrow();

        assertThat(row.asksReview()).isTrue();
        assertThat(row.pauses())
                .containsExactlyInAnyOrder(Component.UNPAID_WORK, Component.PROGRAMME);
    }
}
