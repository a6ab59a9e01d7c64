package org.offload.caseload.event;

import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.event.Endings.Booked;
import org.offload.caseload.event.Endings.Flagged;
import org.offload.kernel.Crn;
import org.offload.platform.Entry;
import org.offload.platform.Part;
import org.offload.platform.Parts;
import org.offload.platform.ServiceClock;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what hangs on an event that is still open: its page shows it, and saving settles it. */
@Component
class OpenEvent {

    private final Parts parts;
    private final EventPart events;
    private final RequirementPart requirements;
    private final LicenceConditionPart conditions;
    private final Endings endings;
    private final Codes codes;
    private final ServiceClock clock;

    OpenEvent(
            Parts parts,
            EventPart events,
            RequirementPart requirements,
            LicenceConditionPart conditions,
            Endings endings,
            Codes codes,
            ServiceClock clock) {
        this.parts = parts;
        this.events = events;
        this.requirements = requirements;
        this.conditions = conditions;
        this.endings = endings;
        this.codes = codes;
        this.clock = clock;
    }

    /** A requirement or condition that has not ended. */
    record Live(Part part, Entry entry) {}

    /** A registration, and what becomes of it. */
    record Fated(Flagged registration, AtTermination fate) {}

    /**
     * What hangs on it.
     *
     * @param last whether no other event is live
     */
    record Whole(
            Entry event,
            boolean last,
            List<Live> live,
            List<Fated> registrations,
            List<Booked> bookings) {

        int number() {
            return Integer.parseInt(event.id());
        }
    }

    /** Returns it; none if there is no such event, or it has ended. */
    Optional<Whole> find(Crn crn, String number) {
        return parts.find(events, crn.value(), number)
                .filter(event -> event.values().isEmpty("ended_on"))
                .map(event -> whole(crn, event));
    }

    private Whole whole(Crn crn, Entry event) {
        int number = Integer.parseInt(event.id());
        boolean last = endings.isLast(crn, number);
        boolean life =
                codes.find("order_types", event.values().text("order_type"))
                        .filter(type -> type.is("indeterminate"))
                        .isPresent();
        List<Fated> registrations = new ArrayList<>();
        for (Flagged flagged : endings.registrations(crn)) {
            Optional<Code> type = codes.find("registration_types", flagged.type());
            registrations.add(new Fated(flagged, AtTermination.of(type, last, life)));
        }
        return new Whole(
                event,
                last,
                live(crn, event.id()),
                registrations,
                endings.bookings(crn, number, last, clock.today()));
    }

    /** Returns the live requirements and conditions, those of each part that are read at once. */
    List<Live> live(Crn crn, String number) {
        return Stream.of(requirements, conditions)
                .flatMap(
                        part ->
                                parts.all(List.of(part), crn.value()).stream()
                                        .filter(one -> isLiveOf(one, number))
                                        .map(one -> new Live(part, one)))
                .toList();
    }

    private static boolean isLiveOf(Entry one, String number) {
        return one.values().isEmpty("ended_on") && one.values().text("event_number").equals(number);
    }
}
