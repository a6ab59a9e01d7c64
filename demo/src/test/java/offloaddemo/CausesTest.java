package offloaddemo;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.offload.caseload.Birth;
import org.offload.caseload.CaseRecord;
import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.caseload.CaseRecord.Event;

import java.time.LocalDate;
import java.util.Objects;

class CausesTest {

    private static final LocalDate YESTERDAY = Dates.TODAY.minusDays(1);

    @Test
    void given_a_contact_then_the_first_event_had_begun() {
        assertThat(Drawn.cases())
                .allSatisfy(
                        one ->
                                assertThat(one.contacts())
                                        .allMatch(c -> !c.day().isBefore(firstEvent(one))));
    }

    @Test
    void given_an_outcome_then_the_contact_is_over() {
        assertThat(Drawn.contacts().filter(contact -> contact.outcome() != null))
                .allMatch(contact -> !contact.day().isAfter(YESTERDAY));
    }

    @Test
    void given_an_entry_that_is_no_appointment_then_it_is_not_in_the_future() {
        assertThat(Drawn.contacts().filter(contact -> contact.startsAt() == null))
                .allMatch(contact -> !contact.day().isAfter(Dates.TODAY));
    }

    @Test
    void given_an_event_then_it_runs_forward() {
        assertThat(Drawn.cases().flatMap(one -> one.events().stream()))
                .allMatch(event -> !day(event.convictedOn()).isAfter(day(event.startedOn())))
                .allMatch(event -> isAfter(event.endsOn(), event))
                .allMatch(event -> isAfter(event.endedOn(), event));
    }

    @Test
    void each_person_has_one_to_three_events_and_one_that_is_live() {
        assertThat(Drawn.cases())
                .allMatch(one -> !one.events().isEmpty() && one.events().size() <= 3)
                .allMatch(one -> one.events().stream().anyMatch(event -> event.endedOn() == null));
    }

    @Test
    void given_a_live_event_then_it_has_not_run_out() {
        assertThat(
                        Drawn.cases()
                                .flatMap(one -> one.events().stream())
                                .filter(event -> event.endedOn() == null))
                .allMatch(event -> event.endsOn() == null || event.endsOn().isAfter(YESTERDAY));
    }

    @Test
    void given_a_person_then_they_were_grown_when_they_were_sentenced() {
        assertThat(Drawn.cases())
                .allMatch(
                        one ->
                                !(one.person().birth() instanceof Birth.On(var born))
                                        || born.plusYears(10).isBefore(firstEvent(one)));
    }

    @Test
    void given_a_registration_then_it_and_its_end_are_not_in_the_future() {
        assertThat(Drawn.registrations())
                .allMatch(flag -> !flag.registeredOn().isAfter(YESTERDAY))
                .allMatch(flag -> flag.endedOn() == null || !flag.endedOn().isAfter(YESTERDAY))
                .allMatch(
                        flag ->
                                flag.reviewOn() == null
                                        || flag.reviewOn().isAfter(flag.registeredOn()));
    }

    @Test
    void given_an_agreement_then_it_is_no_later_than_the_last_contact() {
        assertThat(Drawn.cases()).allMatch(one -> !agreed(one).from().isAfter(Drawn.lastMet(one)));
    }

    @Test
    void given_a_practitioner_then_they_took_over_after_the_sentence() {
        assertThat(Drawn.cases())
                .allMatch(one -> !one.manager().from().isBefore(firstEvent(one)))
                .allMatch(one -> one.manager().from().isBefore(Dates.TODAY));
    }

    private static AgreedContact agreed(CaseRecord one) {
        return one.agreedContact().orElseThrow();
    }

    private static LocalDate firstEvent(CaseRecord one) {
        return day(one.events().getFirst().startedOn());
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }

    private static boolean isAfter(@Nullable LocalDate day, Event event) {
        return day == null || day.isAfter(day(event.startedOn()));
    }
}
