package org.offload.caseload.appointment;

import org.offload.caseload.ContactMode;
import org.offload.caseload.appointment.NextFields.Wanted;
import org.offload.platform.PlainDates;
import org.offload.platform.User;
import org.offload.platform.Words;
import org.offload.platform.WorkingDays;
import org.offload.workplace.PlaceChecks;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what is odd about an appointment while it is being typed, so that it need not be sent twice.
 */
@Component
public class BookingWarnings {

    private final Words words;
    private final WorkingDays calendar;
    private final Bookings bookings;
    private final PlaceChecks places;

    BookingWarnings(Words words, WorkingDays calendar, Bookings bookings, PlaceChecks places) {
        this.words = words;
        this.calendar = calendar;
        this.bookings = bookings;
        this.places = places;
    }

    /** Returns the warnings in words, what would be refused first. */
    public List<String> of(CaseDefaults of, User user, Wanted wanted, LocalDate countedFrom) {
        List<String> warnings = new ArrayList<>();
        var slots = Slots.of(wanted.startsAt(), wanted.endsAt()).boxed().toList();
        if (slots.stream().anyMatch(bookings.takenBy(of.doneBy(user), wanted.day())::contains)) {
            warnings.add(words.say("caseload.next.staffBusy"));
        }
        if (slots.stream().anyMatch(bookings.takenOf(of.crn(), wanted.day())::contains)) {
            warnings.add(words.say("caseload.next.personBusy"));
        }
        String off = calendar.reasonOff(wanted.day());
        if (!off.isEmpty()) {
            warnings.add(words.say("caseload.next.dayOff", PlainDates.day(wanted.day()), off));
        }
        of.everyDays()
                .map(countedFrom::plusDays)
                .filter(due -> wanted.day().isAfter(due))
                .ifPresent(
                        due -> warnings.add(words.say("caseload.next.late", PlainDates.day(due))));
        if (wanted.mode().isCall()) {
            of.safeTimes()
                    .filter(safe -> !safe.include(wanted.day().atTime(wanted.startsAt())))
                    .ifPresent(_ -> warnings.add(words.say("caseload.next.notSafe")));
        }
        if (wanted.mode() == ContactMode.OFFICE && of.placeId() != null) {
            warnings.addAll(places.warnings(of.placeId(), wanted.day()));
        }
        return warnings;
    }
}
