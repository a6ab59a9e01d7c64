package org.offload.caseload.bulk;

import static java.util.Comparator.naturalOrder;

import org.offload.caseload.CaseRecord;
import org.offload.caseload.CaseRecord.Contact;
import org.offload.caseload.CaseRecord.ValueKind;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.SafeTimes;
import org.offload.caseload.code.Codes;
import org.offload.caseload.day.CaseState;
import org.offload.caseload.day.CaseState.Booking;
import org.offload.caseload.day.CaseState.ReviewDue;
import org.offload.caseload.day.DueContact.Seen;
import org.offload.caseload.day.Initials;
import org.offload.kernel.StaffId;
import org.springframework.stereotype.Component;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a record that is being handed over decides its lines, without reading it back. */
@Component
class StateOfRecord {

    /** As {@code day} reads it: without a time first, and of one moment the later id. */
    private static final Comparator<Contact> LATEST =
            Comparator.comparing(Contact::day)
                    .thenComparing(Contact::startsAt, Comparator.nullsFirst(naturalOrder()))
                    .thenComparing(contact -> contact.id().toString());

    private final Codes codes;

    StateOfRecord(Codes codes) {
        this.codes = codes;
    }

    /** Returns the state; none for a case that nobody manages yet, which is on nobody's day. */
    Optional<CaseState> of(CaseRecord one) {
        return Optional.ofNullable(one.manager().staff()).map(manager -> of(one, manager));
    }

    private CaseState of(CaseRecord one, StaffId manager) {
        Optional<Contact> seen = last(one, "attended");
        return new CaseState(
                one.crn(),
                Initials.of(
                        one.crn(),
                        one.person().forename(),
                        one.person().surname(),
                        one.person().placeholder()),
                manager,
                consequence(one),
                isOver(one) ? Optional.empty() : one.agreedContact(),
                seen.map(contact -> new Seen(contact.id(), contact.day(), contact.type())),
                last(one, "attempt")
                        .filter(call -> seen.isEmpty() || !call.day().isBefore(seen.get().day()))
                        .map(call -> call.day().atTime(time(call))),
                one.reachability().safeTimes().orElseGet(SafeTimes::officeHours),
                bookings(one),
                reviews(one));
    }

    private static LocalTime time(Contact contact) {
        return Objects.requireNonNullElse(contact.startsAt(), LocalTime.NOON);
    }

    private Optional<Contact> last(CaseRecord one, String flag) {
        return one.contacts().stream().filter(contact -> outcomeIs(contact, flag)).max(LATEST);
    }

    private boolean outcomeIs(Contact contact, String flag) {
        return Optional.ofNullable(contact.outcome())
                .flatMap(codes::outcome)
                .filter(outcome -> outcome.is(flag))
                .isPresent();
    }

    private static boolean isOver(CaseRecord one) {
        return !one.events().isEmpty()
                && one.events().stream().allMatch(event -> event.endedOn() != null);
    }

    private static int consequence(CaseRecord one) {
        return one.values().stream()
                .filter(value -> value.kind() == ValueKind.HARM)
                .max(Comparator.comparing(CaseRecord.DatedValue::from))
                .map(value -> HarmLevel.valueOf(value.value()).consequence())
                .orElse(0);
    }

    boolean isAppointment(String type) {
        return codes.find("appointment_types", type).isPresent();
    }

    private List<Booking> bookings(CaseRecord one) {
        return one.contacts().stream()
                .filter(c -> c.outcome() == null && isAppointment(c.type()))
                .map(c -> new Booking(c.id(), c.type(), c.day(), c.startsAt(), c.endsAt()))
                .toList();
    }

    private static List<ReviewDue> reviews(CaseRecord one) {
        return one.registrations().stream()
                .filter(registration -> registration.endedOn() == null)
                .flatMap(
                        registration ->
                                Stream.ofNullable(registration.reviewOn())
                                        .map(by -> new ReviewDue(registration.id(), by)))
                .toList();
    }
}
