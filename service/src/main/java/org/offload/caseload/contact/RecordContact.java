package org.offload.caseload.contact;

import org.offload.caseload.appointment.BookAppointment;
import org.offload.caseload.appointment.Bookings;
import org.offload.caseload.appointment.CaseDefaults;
import org.offload.caseload.appointment.StoredCaseDefaults;
import org.offload.caseload.code.Codes;
import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.day.RefreshLines;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.kernel.TeamCode;
import org.offload.platform.Ids;
import org.offload.platform.Problem;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.worklist.Worklist;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Records what happened, with the note and the next appointment, in one save. */
@Service
class RecordContact {

    private final CaseTurn turn;
    private final Receipts receipts;
    private final Contacts contacts;
    private final Bookings bookings;
    private final BookAppointment book;
    private final StoredCaseDefaults defaults;
    private final ContactReading reading;
    private final RefreshLines lines;
    private final Worklist worklist;
    private final Codes codes;
    private final ServiceClock clock;
    private final WhereNext whereNext;

    RecordContact(
            CaseTurn turn,
            Receipts receipts,
            Contacts contacts,
            Bookings bookings,
            BookAppointment book,
            StoredCaseDefaults defaults,
            ContactReading reading,
            RefreshLines lines,
            Worklist worklist,
            Codes codes,
            ServiceClock clock,
            WhereNext whereNext) {
        this.turn = turn;
        this.receipts = receipts;
        this.contacts = contacts;
        this.bookings = bookings;
        this.book = book;
        this.defaults = defaults;
        this.reading = reading;
        this.lines = lines;
        this.worklist = worklist;
        this.codes = codes;
        this.clock = clock;
        this.whereNext = whereNext;
    }

    /**
     * Records a contact that was not booked.
     *
     * @param line of My day that it answers; a line that is done already is a clash
     */
    Saved handleNew(User user, Crn crn, Optional<UUID> line, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    turn.take(crn);
                    CaseDefaults of = defaults.of(crn);
                    var fields = reading.ofNew(typed, of);
                    if (!fields.problems().isEmpty()) {
                        return new Saved.Refused(fields.problems());
                    }
                    if (isSavedAlready(user, crn, line, typed)) {
                        return new Saved.Clash("");
                    }
                    add(user, of, fields);
                    return finish(user, of, fields, typed);
                });
    }

    /** The line is done, or the same person has saved a contact from another window meanwhile. */
    private boolean isSavedAlready(User user, Crn crn, Optional<UUID> line, Typed typed) {
        return line.map(id -> !worklist.isOpen(crn, id))
                .orElseGet(() -> contacts.savedSince(crn, typed.receipt(), user.username()));
    }

    /** Records the outcome of an appointment; one that has an outcome already is a clash. */
    Saved handleBooked(User user, Crn crn, UUID id, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    turn.take(crn);
                    Optional<Contact> found = contacts.one(crn, id);
                    if (found.isEmpty() || found.get().outcome() != null) {
                        return new Saved.Clash("");
                    }
                    Contact booked = found.get();
                    var fields = reading.ofBooked(typed, booked);
                    if (!fields.problems().isEmpty()) {
                        return new Saved.Refused(fields.problems());
                    }
                    CaseDefaults of = defaults.of(crn);
                    if (!setOutcome(user, of, booked, fields)) {
                        return new Saved.Clash("");
                    }
                    return finish(user, of, fields, typed);
                });
    }

    private void add(User user, CaseDefaults of, ContactFields fields) {
        UUID id = Ids.next();
        contacts.add(
                new Contacts.Added(
                        of.crn(),
                        id,
                        fields.type(),
                        fields.day(),
                        fields.time(),
                        fields.outcome(),
                        codes.find("appointment_types", fields.type()).isPresent()
                                && fields.outcome() != null,
                        fields.sensitive(),
                        fields.about(),
                        of.doneBy(user),
                        of.team().map(TeamCode::value).orElse(null)),
                user.username(),
                clock.now());
        note(user, of.crn(), id, fields);
    }

    /** An attempt is an entry of its own, and leaves the appointment open. */
    private boolean setOutcome(User user, CaseDefaults of, Contact booked, ContactFields fields) {
        if (fields.happened().isAttempt()) {
            var now = clock.local();
            add(user, of, fields.at(now.toLocalDate(), now.toLocalTime()));
            return true;
        }
        String outcome = Objects.requireNonNullElse(fields.outcome(), "");
        if (!contacts.setOutcome(
                booked, outcome, fields.sensitive(), user.username(), clock.now())) {
            return false;
        }
        note(user, of.crn(), booked.contactId(), fields);
        giveBack(of, booked);
        return true;
    }

    private void giveBack(CaseDefaults of, Contact booked) {
        if (booked.reservationId() != null
                && booked.staffId() != null
                && !booked.onDay().isBefore(clock.today())) {
            bookings.give(
                    of.crn(), StaffId.of(booked.staffId()), booked.onDay(), booked.reservationId());
        }
    }

    private void note(User user, Crn crn, UUID id, ContactFields fields) {
        if (!fields.note().isEmpty()) {
            contacts.addNote(crn, id, fields.note(), user.displayName(), clock.now());
        }
    }

    private Saved finish(User user, CaseDefaults of, ContactFields fields, Typed typed) {
        Optional<Problem> inTheWay = fields.next().flatMap(next -> book.handle(user, of, next));
        if (inTheWay.isPresent()) {
            return new Saved.Refused(List.of(inTheWay.get()));
        }
        lines.of(of.crn());
        return new Saved.To(whereNext.after(user, of.crn(), typed, fields));
    }
}
