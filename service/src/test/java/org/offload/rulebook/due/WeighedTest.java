package org.offload.rulebook.due;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.ContactMode;
import org.offload.caseload.DeliveryFacts.HealthEffect;
import org.offload.caseload.DeliveryFacts.Register;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.Facts;
import org.offload.fixture.OnTuesday;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.book.InForce;
import org.offload.rulebook.book.Layer;
import org.offload.rulebook.engine.AnEngine;
import org.offload.rulebook.fixture.ShippedTables;
import org.offload.rulebook.vocabulary.Approver;
import org.offload.workplace.PlaceStatus;

import java.util.Map;
import java.util.UUID;

/**
 * Whether another way and interval are more contact than a rulebook asks for, less or forbidden.
 */
class WeighedTest {

    private static final int AGREED = 14;

    private static InForce book(ShippedTables shipped) {
        return new InForce(
                new UUID(0, 1),
                1,
                shipped.name(),
                Layer.ORDINARY,
                Area.NATION,
                OnTuesday.TODAY,
                null,
                shipped.tables(),
                AnEngine.ask(shipped.tables()),
                Map.of(),
                shipped.tables().asked());
    }

    private static Weighed weigh(ShippedTables shipped, Facts facts, ContactMode mode, int days) {
        Decision rule =
                Answered.by(shipped).of(facts.every(AGREED, ContactMode.OFFICE, OnTuesday.TODAY));
        return Weighed.of(rule, book(shipped), AGREED, mode, days);
    }

    @ParameterizedTest(name = "visit every 14 days; {0} every {1}: {2}")
    @CsvSource({
        "OFFICE, 14, Same",
        "OFFICE, 13, AtOnce",
        "HOME, 14, AtOnce",
        "OFFICE, 15, NeedsAgreement",
        "TELEPHONE, 1, NeedsAgreement",
        "VIDEO, 14, NeedsAgreement"
    })
    void a_visit_is_asked_for(ContactMode mode, int days, String weighed) {
        assertThat(weigh(ShippedTables.ORDINARY, Facts.of("X800001"), mode, days))
                .extracting(one -> one.getClass().getSimpleName())
                .isEqualTo(weighed);
    }

    @ParameterizedTest(name = "at the door every 28 days and a call every 7; {0} every {1}: {2}")
    @CsvSource({
        "DOORSTEP, 7, AtOnce",
        "DOORSTEP, 8, NeedsAgreement",
        "TELEPHONE, 1, NeedsAgreement"
    })
    void every_strand_counts(ContactMode mode, int days, String weighed) {
        var facts = Facts.of("X800001").harm(HarmLevel.HIGH);

        assertThat(weigh(ShippedTables.EXCEPTIONAL, facts, mode, days))
                .extracting(one -> one.getClass().getSimpleName())
                .isEqualTo(weighed);
    }

    @ParameterizedTest(name = "symptomatic; {0}: {1}")
    @CsvSource({
        "OFFICE, Forbidden[table=RESTRICTION]",
        "HOME, Forbidden[table=RESTRICTION]",
        "DOORSTEP, NeedsAgreement[by=SPO]",
        "TELEPHONE, AtOnce[]"
    })
    void what_restrictions_strike_is_forbidden_and_what_they_leave_to_the_spo_is_asked(
            ContactMode mode, String weighed) {
        var facts = Facts.of("X800001").health(HealthEffect.REMOTE);

        assertThat(weigh(ShippedTables.ORDINARY, facts, mode, 1).toString())
                .startsWith(weighed.replace("]", ""));
    }

    @ParameterizedTest(name = "{0} every {1}")
    @CsvSource({"VIDEO, 1", "TELEPHONE, 7"})
    void where_a_visit_was_lost_to_restrictions_somebody_must_agree(ContactMode mode, int days) {
        var facts = Facts.of("X800001").harm(HarmLevel.HIGH).health(HealthEffect.REMOTE);

        assertThat(weigh(ShippedTables.EXCEPTIONAL, facts, mode, days))
                .isEqualTo(new Weighed.NeedsAgreement(Approver.SPO));
    }

    @Test
    void where_nothing_is_agreed_somebody_must_agree() {
        Decision rule = Answered.by(ShippedTables.ORDINARY).of(Facts.of("X800001"));

        assertThat(Weighed.of(rule, book(ShippedTables.ORDINARY), 0, ContactMode.TELEPHONE, 366))
                .isEqualTo(new Weighed.NeedsAgreement(Approver.SPO));
    }

    @Test
    void a_call_is_less_where_only_being_seen_counts() {
        var facts = Facts.of("X800001").on(Register.TERRORISM).place(PlaceStatus.CLOSED);

        assertThat(
                        weigh(
                                ShippedTables.EXCEPTIONAL,
                                facts.withoutHomeVisits(),
                                ContactMode.TELEPHONE,
                                1))
                .isInstanceOf(Weighed.Forbidden.class);
    }

    @ParameterizedTest(name = "registered for terrorism; {0} every {1}: {2}")
    @CsvSource({"OFFICE, 14, Same", "OFFICE, 28, Forbidden", "TELEPHONE, 1, Forbidden"})
    void less_contact_can_be_forbidden_by_the_row(ContactMode mode, int days, String weighed) {
        var facts = Facts.of("X800001").on(Register.TERRORISM);

        assertThat(weigh(ShippedTables.EXCEPTIONAL, facts, mode, days))
                .extracting(one -> one.getClass().getSimpleName())
                .isEqualTo(weighed);
    }
}
