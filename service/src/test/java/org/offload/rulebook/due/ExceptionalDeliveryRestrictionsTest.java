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
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.CaseStage;
import org.offload.caseload.DeliveryFacts.HealthEffect;
import org.offload.caseload.DeliveryFacts.Register;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.Facts;
import org.offload.fixture.OnTuesday;
import org.offload.rulebook.fixture.ShippedTables;
import org.offload.workplace.PlaceStatus;

/**
 * The second table of the Exceptional Delivery Model, which only narrows.
 *
 * <p>Source: {@code exceptional-delivery-model.md} §2.
 */
class ExceptionalDeliveryRestrictionsTest {

    private static final Answered MODEL = Answered.by(ShippedTables.EXCEPTIONAL);

    private static Facts aCase() {
        return Facts.of("X800001");
    }

    private static Facts terrorism() {
        return aCase().on(Register.TERRORISM);
    }

    private static Facts released() {
        return aCase().stage(CaseStage.FIRST_AFTER_RELEASE, OnTuesday.TODAY);
    }

    @Test
    void given_symptoms_then_even_terrorism_is_called_at_half() {
        var decision = MODEL.of(terrorism().health(HealthEffect.REMOTE));

        assertThat(decision.strands()).containsExactly(seen(HALF, VIDEO, TELEPHONE));
        assertThat(decision.strands().getFirst().isFaceToFace()).isFalse();
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void given_symptoms_then_the_first_appointment_is_a_call_the_next_working_day() {
        var strands = MODEL.strands(released().health(HealthEffect.REMOTE));

        assertThat(strands).containsExactly(first(FIRST, VIDEO, TELEPHONE));
    }

    @ParameterizedTest
    @EnumSource
    @NullSource
    void given_symptoms_then_the_doorstep_is_for_the_spo_to_agree(@Nullable HarmLevel harm) {
        var decision = MODEL.of(aCase().harm(harm).health(HealthEffect.REMOTE));

        assertThat(decision.strands()).containsExactly(met(HALF, VIDEO, TELEPHONE));
        assertThat(decision.missing()).containsExactly(Missing.ASK_SPO);
    }

    @Test
    void given_shielding_then_terrorism_is_seen_at_the_door() {
        var strands = MODEL.strands(terrorism().health(HealthEffect.DOORSTEP));

        assertThat(strands).containsExactly(seen(PLAN, DOORSTEP, VIDEO, TELEPHONE));
    }

    @Test
    void given_shielding_then_the_first_appointment_is_at_the_door() {
        var strands = MODEL.strands(released().health(HealthEffect.DOORSTEP));

        assertThat(strands).containsExactly(first(FIRST, DOORSTEP, VIDEO, TELEPHONE));
    }

    @ParameterizedTest
    @EnumSource
    void given_shielding_then_what_was_asked_at_the_door_stays(HarmLevel harm) {
        var shielding = MODEL.of(aCase().harm(harm).health(HealthEffect.DOORSTEP));

        assertThat(shielding.strands()).isEqualTo(MODEL.strands(aCase().harm(harm)));
        assertThat(shielding.missing()).isEmpty();
    }

    @Test
    void given_shielding_and_no_telephone_then_the_doorstep_is_left() {
        var strands = MODEL.strands(aCase().phone(false).health(HealthEffect.DOORSTEP));

        assertThat(strands).containsExactly(seen(PLAN, DOORSTEP));
    }

    @ParameterizedTest
    @EnumSource(names = {"RESTRICTED", "CLOSED"})
    void given_an_office_that_is_not_open_then_nobody_is_seen_there(PlaceStatus status) {
        assertThat(MODEL.strands(terrorism().place(status))).containsExactly(seen(PLAN, HOME));
        assertThat(MODEL.strands(aCase().phone(false).place(status)))
                .containsExactly(seen(PLAN, DOORSTEP));
        assertThat(MODEL.strands(released().place(status)))
                .containsExactly(first(FIRST, DOORSTEP, VIDEO, TELEPHONE));
    }

    @Test
    void given_a_home_that_is_not_visited_then_the_office_is_left_and_after_it_the_door() {
        var facts = terrorism().withoutHomeVisits();

        assertThat(MODEL.strands(facts)).containsExactly(seen(PLAN, OFFICE));
        assertThat(MODEL.strands(facts.place(PlaceStatus.CLOSED)))
                .containsExactly(seen(PLAN, DOORSTEP, VIDEO, TELEPHONE));
    }

    @Test
    void given_no_telephone_and_symptoms_then_what_is_missing_is_named() {
        var decision = MODEL.of(aCase().phone(false).health(HealthEffect.REMOTE));

        assertThat(decision.strands()).isEmpty();
        assertThat(decision.missing())
                .containsExactlyInAnyOrder(Missing.SUPPLY_PHONE, Missing.ASK_SPO);
    }

    @Test
    void given_no_telephone_and_a_way_to_see_the_person_then_nothing_is_missing() {
        assertThat(MODEL.of(aCase().phone(false)).missing()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(booleans = false)
    void given_nobody_said_that_there_is_video_then_it_is_the_telephone(@Nullable Boolean video) {
        var strands = MODEL.strands(aCase().harm(HarmLevel.HIGH).video(video));

        assertThat(strands.getLast()).isEqualTo(met(HALF, TELEPHONE));
    }

    @ParameterizedTest
    @EnumSource
    @NullSource
    void given_no_contact_for_now_then_nothing_is_due_and_the_spo_says(@Nullable HarmLevel harm) {
        var decision = MODEL.of(aCase().harm(harm).health(HealthEffect.NO_CONTACT));

        assertThat(decision.strands()).isEmpty();
        assertThat(decision.missing()).containsExactly(Missing.ASK_SPO);
    }
}
