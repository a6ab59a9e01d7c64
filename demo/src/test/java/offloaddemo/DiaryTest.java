package offloaddemo;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.offload.caseload.CaseRecord;
import org.offload.caseload.CaseRecord.Contact;
import org.offload.caseload.ContactMode;
import org.offload.kernel.Crn;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class DiaryTest {

    private record Timed(Crn crn, Contact contact) {

        boolean overlaps(Timed other) {
            return startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(endsAt());
        }

        LocalTime startsAt() {
            return Objects.requireNonNull(contact.startsAt());
        }

        LocalTime endsAt() {
            return Objects.requireNonNull(contact.endsAt());
        }
    }

    private static final List<Timed> TIMED =
            Drawn.cases()
                    .flatMap(one -> one.contacts().stream().map(c -> new Timed(one.crn(), c)))
                    .filter(timed -> timed.contact().startsAt() != null)
                    .toList();

    @Test
    void nobody_is_in_two_places_at_once() {
        assertNoOverlap(timed -> timed.contact().staff() + " " + timed.contact().day());
        assertNoOverlap(timed -> timed.crn() + " " + timed.contact().day());
    }

    @Test
    void appointments_are_on_working_days_from_nine_to_five_in_steps_of_five_minutes() {
        assertThat(TIMED).allMatch(timed -> Dates.isWorkingDay(timed.contact().day()));
        assertThat(TIMED).allMatch(timed -> !timed.startsAt().isBefore(Diary.OPENS));
        assertThat(TIMED).allMatch(timed -> !timed.endsAt().isAfter(Diary.CLOSES));
        assertThat(TIMED).allMatch(timed -> timed.startsAt().getMinute() % 5 == 0);
    }

    @Test
    void given_a_bank_holiday_then_nothing_is_booked() {
        Set<LocalDate> easter = Set.of(LocalDate.of(2020, 4, 10), LocalDate.of(2020, 4, 13));

        assertThat(TIMED).noneMatch(timed -> easter.contains(timed.contact().day()));
    }

    @Test
    void each_practitioner_has_three_to_seven_appointments_today() {
        assertThat(Drawn.perPractitioner(one -> hasOpen(one, Dates.TODAY)))
                .allMatch(count -> count >= 3 && count <= 7);
    }

    @Test
    void each_practitioner_has_one_to_four_outcomes_to_record() {
        assertThat(
                        Drawn.perPractitioner(
                                one -> open(one).anyMatch(c -> c.day().isBefore(Dates.TODAY))))
                .allMatch(count -> count >= 1 && count <= 4);
    }

    @Test
    void each_practitioner_has_four_to_ten_people_to_contact_without_a_booking() {
        assertThat(Drawn.perPractitioner(DiaryTest::isDueWithoutBooking))
                .allMatch(count -> count >= 4 && count <= 10);
    }

    @Test
    void each_practitioner_has_a_handful_of_reviews() {
        var counts =
                Drawn.perPractitioner(
                        one ->
                                one.registrations().stream()
                                        .anyMatch(flag -> isPast(flag.reviewOn())));

        assertThat(counts).allMatch(count -> count >= 1 && count <= 3);
    }

    @Test
    void there_are_appointments_in_the_coming_fortnight() {
        assertThat(Drawn.perPractitioner(one -> open(one).anyMatch(DiaryTest::isSoon)))
                .allMatch(count -> count >= 1);
        assertThat(TIMED).noneMatch(t -> t.contact().day().isAfter(Dates.DIARY_ENDS));
    }

    @Test
    void given_a_booked_call_then_it_is_at_a_safe_time() {
        assertThat(Drawn.cases())
                .allSatisfy(one -> assertThat(open(one)).allMatch(booking -> isSafe(one, booking)));
    }

    @Test
    void given_someone_who_works_without_face_to_face_then_only_calls_are_booked() {
        var calls = Set.of("COPT", "COVC");
        var atHome =
                Drawn.UNIT.plan().officers().stream()
                        .filter(officer -> !officer.faceToFace())
                        .map(Officer::id)
                        .collect(Collectors.toSet());

        assertThat(Drawn.cases().filter(one -> atHome.contains(one.manager().staff())))
                .allSatisfy(one -> assertThat(open(one)).allMatch(b -> calls.contains(b.type())));
    }

    private static boolean isSafe(CaseRecord one, Contact booking) {
        boolean call =
                booking.type().equals(ContactMode.TELEPHONE.appointmentType())
                        || booking.type().equals(ContactMode.VIDEO.appointmentType());
        var at = booking.day().atTime(Objects.requireNonNull(booking.startsAt()));
        return !call || one.reachability().safeTimes().map(s -> s.include(at)).orElse(true);
    }

    private static boolean isDueWithoutBooking(CaseRecord one) {
        return isPast(Drawn.dueOn(one)) && open(one).findAny().isEmpty();
    }

    private static boolean isPast(@Nullable LocalDate day) {
        return day != null && !day.isAfter(Dates.TODAY);
    }

    private static boolean isSoon(Contact contact) {
        return contact.day().isAfter(Dates.TODAY);
    }

    private static Stream<Contact> open(CaseRecord one) {
        return one.contacts().stream().filter(Drawn::isOpenAppointment);
    }

    private static boolean hasOpen(CaseRecord one, LocalDate day) {
        return open(one).anyMatch(contact -> contact.day().equals(day));
    }

    private static void assertNoOverlap(Function<Timed, String> owner) {
        Map<String, List<Timed>> days =
                TIMED.stream()
                        .sorted(Comparator.comparing(Timed::startsAt))
                        .collect(Collectors.groupingBy(owner));
        assertThat(days.values())
                .allSatisfy(
                        day -> {
                            for (int next = 1; next < day.size(); next++) {
                                assertThat(day.get(next - 1).overlaps(day.get(next))).isFalse();
                            }
                        });
    }
}
