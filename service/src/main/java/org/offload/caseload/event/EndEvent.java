package org.offload.caseload.event;

import org.offload.caseload.appointment.Bookings;
import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.day.RefreshLines;
import org.offload.caseload.event.Endings.Booked;
import org.offload.caseload.event.OpenEvent.Live;
import org.offload.caseload.event.OpenEvent.Whole;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.Entry;
import org.offload.platform.Part;
import org.offload.platform.Parts;
import org.offload.platform.PlainDates;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Values;
import org.offload.platform.Words;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Ends an event: its requirements and conditions with it, registrations as their types say, and the
 * appointments that were chosen.
 */
@Service
class EndEvent {

    static final String WORDS = "caseload.endEvent";
    static final String CANCEL = "cancel.";

    private final Receipts receipts;
    private final CaseTurn turn;
    private final OpenEvent open;
    private final Parts parts;
    private final EventPart events;
    private final Endings endings;
    private final Bookings bookings;
    private final RefreshLines lines;
    private final Codes codes;
    private final Words words;
    private final ServiceClock clock;

    EndEvent(
            Receipts receipts,
            CaseTurn turn,
            OpenEvent open,
            Parts parts,
            EventPart events,
            Endings endings,
            Bookings bookings,
            RefreshLines lines,
            Codes codes,
            Words words,
            ServiceClock clock) {
        this.receipts = receipts;
        this.turn = turn;
        this.open = open;
        this.parts = parts;
        this.events = events;
        this.endings = endings;
        this.bookings = bookings;
        this.lines = lines;
        this.codes = codes;
        this.words = words;
        this.clock = clock;
    }

    /** How it ended. */
    private record Ending(LocalDate on, Code reason, String note, Endings.Author author) {}

    Saved handle(User user, Crn crn, String number, Typed typed) {
        return receipts.once(user, typed, () -> end(user, crn, number, typed));
    }

    private Saved end(User user, Crn crn, String number, Typed typed) {
        turn.take(crn);
        Optional<Whole> found = open.find(crn, number);
        if (found.isEmpty()) {
            return new Saved.Clash("");
        }
        Whole whole = found.get();
        if (whole.event().version() != typed.version()) {
            return Saved.Refused.because("reason", WORDS + ".changed");
        }
        var reading = new Reading(typed, WORDS, clock.today());
        Optional<Code> reason = codes.offered("event_end_reasons", typed.one("reason"));
        if (reason.isEmpty()) {
            reading.refuse("reason", WORDS + ".reason.missing");
        }
        Optional<LocalDate> on = reading.requiredDate("endedOn");
        on.ifPresent(day -> checkDay(day, whole, reading));
        if (!whole.live().isEmpty() && !typed.has("alsoEnd")) {
            reading.refuse("alsoEnd", WORDS + ".alsoEnd.missing");
        }
        if (reason.isEmpty() || on.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        settle(crn, whole, ending(user, whole, on.get(), reason.get()), typed);
        return new Saved.To(
                typed.has("another")
                        ? "/cases/" + crn + "/events/new?notice=caseload.notice.eventEndedNext"
                        : "/cases/" + crn + "?notice=caseload.notice.eventEnded");
    }

    private void checkDay(LocalDate day, Whole whole, Reading reading) {
        if (day.isAfter(clock.today())) {
            reading.refuse("endedOn", "caseload.part.future");
        }
        Values event = whole.event().values();
        if (event.day("started_on").filter(day::isBefore).isPresent()) {
            reading.refuse("endedOn", WORDS + ".endedOn.start");
            return;
        }
        whole.live().stream()
                .flatMap(live -> live.entry().values().day("started_on").stream())
                .filter(day::isBefore)
                .findFirst()
                .ifPresent(
                        start ->
                                reading.refuse(
                                        "endedOn", WORDS + ".endedOn.part", PlainDates.day(start)));
    }

    private Ending ending(User user, Whole whole, LocalDate on, Code reason) {
        String note = words.say(WORDS + ".note", whole.number(), reason.words());
        var author = new Endings.Author(user.username(), clock.now().atOffset(ZoneOffset.UTC));
        return new Ending(on, reason, note, author);
    }

    private void settle(Crn crn, Whole whole, Ending ending, Typed typed) {
        String component = ending.reason().flag("component");
        List<Live> live = whole.live();
        while (!live.isEmpty()) { // so many are read at once
            live.forEach(one -> end(crn, one.part(), one.entry(), component, ending));
            live = open.live(crn, whole.event().id());
        }
        end(crn, events, whole.event(), ending.reason().code(), ending);
        whole.registrations().forEach(one -> settle(crn, one, ending));
        whole.bookings().stream()
                .filter(booked -> typed.has(CANCEL + booked.contactId()))
                .forEach(booked -> cancel(crn, booked, ending));
        endings.log(crn, whole.number(), ending.on(), ending.author());
        lines.of(crn);
    }

    private void end(Crn crn, Part part, Entry entry, String reason, Ending ending) {
        Map<String, String> values = new TreeMap<>(entry.values().texts());
        values.put("ended_on", ending.on().toString());
        values.put("end_reason", reason);
        var author = new Parts.Author(ending.author().by(), Parts.BY_HAND);
        if (!parts.change(part, crn.value(), entry, new Values(values), author)) {
            throw new IllegalStateException(part.name() + " changed within the turn of its case");
        }
    }

    private void settle(Crn crn, OpenEvent.Fated one, Ending ending) {
        if (one.fate() == AtTermination.STAYS) {
            return;
        }
        endings.end(
                crn,
                one.registration().registrationId(),
                ending.on(),
                ending.note(),
                ending.author());
        if (one.fate() == AtTermination.BECOMES_MARKER) {
            String type = one.registration().type();
            codes.list("registration_types").stream()
                    .filter(code -> code.flag("alt_of").equals(type))
                    .findFirst()
                    .ifPresent(
                            marker ->
                                    endings.addMarker(
                                            crn,
                                            marker.code(),
                                            ending.on(),
                                            ending.note(),
                                            ending.author()));
        }
    }

    private void cancel(Crn crn, Booked booked, Ending ending) {
        endings.cancel(crn, booked.contactId(), ending.note(), ending.author());
        if (booked.staffId() != null && booked.reservationId() != null) {
            StaffId staff = StaffId.of(booked.staffId());
            bookings.give(crn, staff, booked.onDay(), booked.reservationId());
        }
    }
}
