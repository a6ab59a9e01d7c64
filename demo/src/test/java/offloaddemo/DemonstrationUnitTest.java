package offloaddemo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offload.caseload.Birth;
import org.offload.caseload.CaseRecord;
import org.offload.caseload.CaseRecord.Contact;
import org.offload.caseload.CaseRecord.Event;
import org.offload.caseload.CaseRecord.LicenceCondition;
import org.offload.caseload.CaseRecord.Registration;
import org.offload.caseload.CaseRecord.Requirement;
import org.offload.organisation.Register.Effect;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class DemonstrationUnitTest {

    @Test
    void given_the_same_seed_then_the_unit_is_the_same() {
        assertThat(DemonstrationUnit.draw(MakeDemonstration.SEED)).isEqualTo(Drawn.UNIT);
    }

    @Test
    void given_another_seed_then_the_unit_is_another() {
        assertThat(DemonstrationUnit.draw(7)).isNotEqualTo(Drawn.UNIT);
    }

    @Test
    void the_unit_has_three_teams_and_thirty_six_practitioners() {
        var register = Drawn.UNIT.plan().register();

        assertThat(register.pdus()).hasSize(1);
        assertThat(register.teams()).hasSize(3);
        assertThat(Drawn.UNIT.plan().officers()).hasSize(36);
        assertThat(register.staff()).hasSize(36 + 3 + 2 + 1);
        assertThat(register.availabilities().stream().filter(a -> a.effect() == Effect.AWAY))
                .hasSize(2);
        assertThat(
                        register.availabilities().stream()
                                .filter(a -> a.effect() == Effect.NO_FACE_TO_FACE))
                .hasSize(1);
    }

    @Test
    void the_unit_has_about_thirteen_hundred_people() {
        assertThat(Drawn.cases().map(CaseRecord::crn).distinct()).hasSize(1300);
        assertThat(Drawn.perPractitioner(_ -> true)).allMatch(size -> size >= 15 && size <= 45);
    }

    @Test
    void the_log_goes_back_eighteen_months() {
        LocalDate first =
                Drawn.contacts().map(Contact::day).min(LocalDate::compareTo).orElseThrow();

        assertThat(first).isBetween(Dates.LOG_STARTS, Dates.LOG_STARTS.plusDays(7));
        assertThat(Drawn.contacts().count()).isBetween(20_000L, 60_000L);
    }

    @Test
    void every_order_type_occurs_and_no_other() {
        assertThat(events().map(Event::orderType).collect(Collectors.toSet()))
                .isEqualTo(Drawn.codes("order_types"));
    }

    @Test
    void every_registration_type_occurs_and_no_other() {
        assertThat(
                        Drawn.registrations()
                                .filter(flag -> flag.endedOn() == null)
                                .map(Registration::type)
                                .collect(Collectors.toSet()))
                .isEqualTo(
                        Drawn.codes("registration_types").stream()
                                .filter(type -> !type.endsWith("-ALT")) // set when an event ends
                                .collect(Collectors.toSet()));
        assertThat(Drawn.cases().mapToInt(one -> one.registrations().size()).max().orElseThrow())
                .isEqualTo(7);
    }

    @Test
    void all_codes_are_in_the_lists_of_the_service() {
        Set<String> contactTypes = new HashSet<>(Drawn.codes("contact_types"));
        contactTypes.addAll(Drawn.APPOINTMENTS);

        assertThat(Drawn.contacts().map(Contact::type).distinct()).allMatch(contactTypes::contains);
        assertThat(Drawn.contacts().map(Contact::outcome).filter(code -> code != null).distinct())
                .allMatch(Drawn.codes("contact_outcomes")::contains);
        assertThat(
                        events().flatMap(event -> event.requirements().stream())
                                .map(Requirement::type)
                                .distinct())
                .allMatch(Drawn.codes("requirement_types")::contains);
        assertThat(
                        events().flatMap(event -> event.conditions().stream())
                                .map(LicenceCondition::type)
                                .distinct())
                .allMatch(Drawn.codes("licence_condition_types")::contains);
        assertThat(events().map(Event::endReason).filter(code -> !code.isEmpty()).distinct())
                .allMatch(Drawn.codes("event_end_reasons")::contains);
    }

    @Test
    void names_and_birthdays_include_the_awkward_ones() {
        Set<String> surnames =
                Drawn.cases().map(one -> one.person().surname()).collect(Collectors.toSet());

        assertThat(surnames)
                .contains("O'Connor", "Suryani", "Núñez y Álvarez", "Smith-Jones", "Wiśniewski")
                .anyMatch(name -> name.length() > 30);
        assertThat(Drawn.cases().filter(one -> one.person().forename().isEmpty())).isNotEmpty();
        assertThat(Drawn.cases().map(one -> one.person().birth()))
                .anyMatch(birth -> birth instanceof Birth.On(var day) && isLeapDay(day))
                .anyMatch(Birth.Unknown.class::isInstance)
                .anyMatch(Birth.InBand.class::isInstance);
        assertThat(Drawn.cases().map(one -> one.person().language()))
                .contains("English", "Welsh", "Urdu", "Polish");
    }

    @Test
    void ids_are_unique_and_of_version_seven() {
        var ids = Drawn.contacts().map(Contact::id).toList();

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    private static boolean isLeapDay(LocalDate day) {
        return day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
    }

    private static Stream<Event> events() {
        return Drawn.cases().flatMap(one -> one.events().stream());
    }
}
