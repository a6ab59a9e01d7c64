package org.offload.rulebook.due;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.CaseStage;
import org.offload.caseload.ContactMode;
import org.offload.caseload.DeliveryFacts.AbuseRole;
import org.offload.caseload.DeliveryFacts.HealthEffect;
import org.offload.caseload.DeliveryFacts.Register;
import org.offload.caseload.DueContact;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.Facts;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.WorkingDays;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.book.InForce;
import org.offload.rulebook.book.Layer;
import org.offload.rulebook.fixture.ShippedTables;
import org.offload.rulebook.vocabulary.Interval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The days that the Exceptional Delivery Model asks for, on Tuesday 7 April 2020. */
@PageTest
class ExceptionalDeliveryDaysTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 3, 24);
    private static final LocalDate SPOKEN = LocalDate.of(2020, 4, 6);
    private static final LocalDate SEEN = LocalDate.of(2020, 3, 20);
    private static final Interval NEXT_WORKING_DAY = new Interval.WorkingDays(1);

    private final WorkingDays calendar;
    private final SentenceOfRule sentences;

    ExceptionalDeliveryDaysTest(WorkingDays calendar, SentenceOfRule sentences) {
        this.calendar = calendar;
        this.sentences = sentences;
    }

    private List<LocalDate> days(Facts facts) {
        return days(facts, ShippedTables.EXCEPTIONAL, NEXT_WORKING_DAY);
    }

    private List<LocalDate> days(Facts facts, ShippedTables shipped, Interval first) {
        var answered = Answered.by(shipped);
        var book =
                new InForce(
                        new UUID(8, 8),
                        0,
                        "Exceptional Delivery Model",
                        Layer.EXCEPTIONAL,
                        Area.NATION,
                        FIRST_DAY,
                        null,
                        shipped.tables(),
                        answered.compiled(),
                        Map.of("first-after-release", first),
                        shipped.tables().asked());
        return new DueDates(book, calendar, sentences)
                .of(answered.of(facts), facts.build(), OnTuesday.TODAY).stream()
                        .map(DueContact::on)
                        .toList();
    }

    private static Facts every(int days) {
        return Facts.of("X800001")
                .every(days, ContactMode.OFFICE, LocalDate.of(2020, 1, 6))
                .spokenTo(SPOKEN)
                .seen(SEEN);
    }

    private static Facts releasedOn(LocalDate day) {
        return Facts.of("X800001").stage(CaseStage.FIRST_AFTER_RELEASE, day);
    }

    @ParameterizedTest(name = "agreed every {0} days: called by {1}")
    @CsvSource({
        "28, 2020-04-20",
        "14, 2020-04-13",
        "7, 2020-04-09",
        "3, 2020-04-07",
        "2, 2020-04-07",
        "1, 2020-04-07"
    })
    void high_harm_is_seen_by_28_days_and_called_at_half(int agreed, LocalDate called) {
        assertThat(days(every(agreed).harm(HarmLevel.HIGH)))
                .containsExactly(LocalDate.of(2020, 4, 17), called);
    }

    @Test
    void medium_harm_is_called_at_half_and_seen_by_three_months() {
        assertThat(days(every(14)))
                .containsExactly(LocalDate.of(2020, 4, 13), LocalDate.of(2020, 6, 20));
    }

    @Test
    void terrorism_and_no_telephone_are_seen_as_agreed() {
        assertThat(days(every(21).on(Register.TERRORISM)))
                .containsExactly(LocalDate.of(2020, 4, 10));
        assertThat(days(every(21).phone(false))).containsExactly(LocalDate.of(2020, 4, 10));
    }

    @Test
    void given_symptoms_then_terrorism_is_called_at_half_from_the_last_time_of_any_kind() {
        var facts = every(21).on(Register.TERRORISM).health(HealthEffect.REMOTE);

        assertThat(days(facts)).containsExactly(SPOKEN.plusDays(10));
    }

    @Test
    void safeguarding_is_seen_as_agreed_and_at_high_harm_called_at_half() {
        var facts = every(21).abuse(AbuseRole.PERPETRATOR);

        assertThat(days(facts, ShippedTables.SAFEGUARDING, NEXT_WORKING_DAY))
                .containsExactly(LocalDate.of(2020, 4, 10));
        assertThat(days(facts.harm(HarmLevel.HIGH), ShippedTables.SAFEGUARDING, NEXT_WORKING_DAY))
                .containsExactly(LocalDate.of(2020, 4, 10), LocalDate.of(2020, 4, 16));
    }

    @ParameterizedTest(name = "released on {0}: {1}")
    @CsvSource({
        "2020-04-06, 2020-04-07",
        "2020-04-03, 2020-04-06",
        "2020-04-09, 2020-04-14",
        "2020-03-20, 2020-03-24"
    })
    void the_first_appointment_is_the_next_working_day_but_not_before_the_rule(
            LocalDate released, LocalDate due) {
        assertThat(days(releasedOn(released))).containsExactly(due);
    }

    @Test
    void given_the_setting_is_changed_then_so_is_the_day_of_the_first_appointment() {
        var facts = releasedOn(SPOKEN);

        assertThat(days(facts, ShippedTables.EXCEPTIONAL, new Interval.WorkingDays(2)))
                .containsExactly(LocalDate.of(2020, 4, 8));
    }

    @Test
    void given_nothing_agreed_then_the_doorstep_alone_has_a_day() {
        var facts = Facts.of("X800001").harm(HarmLevel.VERY_HIGH).seen(SEEN);

        assertThat(days(facts)).containsExactly(LocalDate.of(2020, 4, 17));
    }
}
