package org.offload.rulebook.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.caseload.ContactMode.DOORSTEP;
import static org.offload.caseload.ContactMode.OFFICE;
import static org.offload.caseload.ContactMode.TELEPHONE;
import static org.offload.caseload.ContactMode.VIDEO;
import static org.offload.rulebook.due.Answered.HALF;
import static org.offload.rulebook.due.Answered.PLAN;
import static org.offload.rulebook.due.Answered.met;
import static org.offload.rulebook.due.Answered.seen;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.offload.caseload.CaseStage;
import org.offload.caseload.DeliveryFacts.AbuseRole;
import org.offload.caseload.DeliveryFacts.HealthEffect;
import org.offload.caseload.DeliveryFacts.Register;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.Facts;
import org.offload.fixture.OnTuesday;
import org.offload.rulebook.fixture.ShippedTables;
import org.offload.workplace.PlaceStatus;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Domestic abuse and the safeguarding of children in an area where they are seen face to face.
 *
 * <p>Source: {@code exceptional-delivery-model.md} §2, R11.
 */
class SafeguardingSeenTest {

    private static final Answered MODEL = Answered.by(ShippedTables.EXCEPTIONAL);
    private static final Answered VARIANT = Answered.by(ShippedTables.SAFEGUARDING);

    /** Those whom R11 means; each call starts anew. */
    static Stream<Supplier<Facts>> whoIsMeant() {
        return Stream.of(
                () -> aCase().abuse(AbuseRole.PERPETRATOR),
                () -> aCase().abuse(AbuseRole.VICTIM),
                () -> aCase().abuse(AbuseRole.BOTH),
                () -> aCase().on(Register.SAFEGUARDING),
                () -> aCase().abuse(AbuseRole.VICTIM).on(Register.SAFEGUARDING));
    }

    private static Facts aCase() {
        return Facts.of("X800001");
    }

    @ParameterizedTest
    @MethodSource("whoIsMeant")
    void given_medium_or_low_harm_then_they_are_seen_as_agreed(Supplier<Facts> meant) {
        for (HarmLevel harm : List.of(HarmLevel.LOW, HarmLevel.MEDIUM)) {
            var strands = VARIANT.strands(meant.get().harm(harm));

            assertThat(strands).containsExactly(seen(PLAN, OFFICE, DOORSTEP));
        }
    }

    @ParameterizedTest
    @MethodSource("whoIsMeant")
    void given_high_very_high_or_unknown_harm_then_they_are_called_too(Supplier<Facts> meant) {
        var high = VARIANT.strands(meant.get().harm(HarmLevel.HIGH));

        assertThat(high).containsExactly(seen(PLAN, OFFICE, DOORSTEP), met(HALF, VIDEO, TELEPHONE));
        assertThat(VARIANT.strands(meant.get().harm(HarmLevel.VERY_HIGH))).isEqualTo(high);
        assertThat(VARIANT.strands(meant.get().harm(null))).isEqualTo(high);
    }

    @ParameterizedTest
    @EnumSource
    @NullSource
    void others_are_seen_and_called_as_everywhere(@Nullable HarmLevel harm) {
        assertThat(VARIANT.of(aCase().harm(harm))).isEqualTo(MODEL.of(aCase().harm(harm)));
    }

    @ParameterizedTest
    @MethodSource("whoIsMeant")
    void terrorism_no_telephone_and_the_first_appointment_come_before(Supplier<Facts> meant) {
        var terrorism = meant.get().on(Register.TERRORISM, Register.SAFEGUARDING);
        var noPhone = meant.get().phone(false);
        var released = meant.get().stage(CaseStage.FIRST_AFTER_RELEASE, OnTuesday.TODAY);

        assertThat(VARIANT.of(terrorism)).isEqualTo(MODEL.of(terrorism));
        assertThat(VARIANT.of(noPhone)).isEqualTo(MODEL.of(noPhone));
        assertThat(VARIANT.of(released)).isEqualTo(MODEL.of(released));
    }

    @ParameterizedTest
    @MethodSource("whoIsMeant")
    void given_the_office_is_not_open_then_the_doorstep_is_left(Supplier<Facts> meant) {
        var strands = VARIANT.strands(meant.get().place(PlaceStatus.RESTRICTED));

        assertThat(strands).containsExactly(seen(PLAN, DOORSTEP));
    }

    @ParameterizedTest
    @MethodSource("whoIsMeant")
    void given_symptoms_then_they_are_called_at_half(Supplier<Facts> meant) {
        var strands = VARIANT.strands(meant.get().health(HealthEffect.REMOTE));

        assertThat(strands).containsExactly(seen(HALF, VIDEO, TELEPHONE));
    }
}
