package org.offload.caseload.day;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.DueContact;
import org.offload.caseload.code.Codes;
import org.offload.caseload.day.CaseState.Booking;
import org.offload.caseload.day.CaseState.ReviewDue;
import org.offload.kernel.StaffId;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.offload.worklist.Line;
import org.offload.worklist.LineKind;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Says what a case asks for, line by line, and why. */
@Component
public class LinesOfCase {

    private final Words words;
    private final Codes codes;
    private final ServiceClock clock;

    LinesOfCase(Words words, Codes codes, ServiceClock clock) {
        this.words = words;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Returns the lines of a case that somebody manages: one for each contact due that no booking
     * stands for, each open appointment, each review with a day.
     */
    public List<Line> of(CaseState state, List<DueContact> due) {
        return state.facts().manager().map(manager -> of(state, due, manager)).orElseGet(List::of);
    }

    private List<Line> of(CaseState state, List<DueContact> due, StaffId manager) {
        List<Line> lines = new ArrayList<>();
        due.stream()
                .filter(one -> state.bookings().stream().noneMatch(b -> isMet(one, b)))
                .forEach(one -> lines.add(dueLine(state, one, manager)));
        state.bookings().forEach(booking -> lines.add(bookingLine(state, booking, manager)));
        state.reviews().forEach(review -> lines.add(reviewLine(state, review, manager)));
        return lines;
    }

    private static boolean isMet(DueContact due, Booking booking) {
        return due.isMetBy(booking.day(), booking.mode());
    }

    private Line dueLine(CaseState state, DueContact due, StaffId manager) {
        UUID id = due.id(state.crn());
        return new Line(
                id,
                state.crn(),
                manager,
                LineKind.CONTACT_DUE,
                state.initials(),
                words.say("caseload.day.contactDue"),
                words.name("caseload.mode", due.mode()),
                whyDue(state, due),
                "/cases/" + state.crn() + "/contacts/new?line=" + id,
                "",
                null,
                state.consequence(),
                due.on(),
                null,
                null,
                callAgainAt(state));
    }

    private String whyDue(CaseState state, DueContact due) {
        return due.rule()
                + " "
                + countedFrom(due)
                + state.unreached()
                        .next()
                        .map(step -> " " + words.name("caseload.unreached", step))
                        .orElse("")
                + state.callAgainAt()
                        .map(
                                at ->
                                        " "
                                                + words.say(
                                                        "caseload.day.why.callAgain",
                                                        PlainDates.moment(at)))
                        .orElse("");
    }

    private String countedFrom(DueContact due) {
        return due.last()
                .map(
                        seen ->
                                words.say(
                                        due.faceToFace()
                                                ? "caseload.day.why.lastFace"
                                                : "caseload.day.why.lastSeen",
                                        PlainDates.day(seen.day()),
                                        codes.contactType(seen.type())))
                .orElseGet(
                        () ->
                                words.say(
                                        "caseload.day.why.notSeen",
                                        PlainDates.day(due.countedFrom())));
    }

    private @Nullable Instant callAgainAt(CaseState state) {
        return state.callAgainAt().map(clock::at).orElse(null);
    }

    private Line bookingLine(CaseState state, Booking booking, StaffId manager) {
        String page = "/cases/" + state.crn() + "/appointments/" + booking.contactId();
        return new Line(
                booking.contactId(),
                state.crn(),
                manager,
                LineKind.APPOINTMENT,
                state.initials(),
                codes.contactType(booking.type()),
                "",
                words.say("caseload.day.why.booked", PlainDates.day(booking.day())),
                page + "/outcome",
                page + "/complied",
                booking.contactId(),
                state.consequence(),
                booking.day(),
                booking.startsAt(),
                booking.endsAt(),
                callAgainAt(state));
    }

    private Line reviewLine(CaseState state, ReviewDue review, StaffId manager) {
        return new Line(
                reviewId(review.registrationId(), review.by()),
                state.crn(),
                manager,
                LineKind.REGISTRATION_REVIEW,
                state.initials(),
                words.say("caseload.day.review"),
                "",
                words.say("caseload.day.why.review", PlainDates.day(review.by())),
                "/cases/" + state.crn() + "/registrations/" + review.registrationId() + "/review",
                "",
                review.registrationId(),
                state.consequence(),
                review.by(),
                null,
                null,
                null);
    }

    private static UUID reviewId(UUID registration, LocalDate by) {
        return UUID.nameUUIDFromBytes(
                (registration + " review by " + by).getBytes(StandardCharsets.UTF_8));
    }
}
