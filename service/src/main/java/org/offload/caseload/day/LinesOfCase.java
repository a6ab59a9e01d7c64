package org.offload.caseload.day;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.caseload.code.Codes;
import org.offload.caseload.day.CaseState.Booking;
import org.offload.caseload.day.CaseState.ReviewDue;
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
import java.util.Optional;
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
     * Returns the lines: at most one contact due, each open appointment, each review with a day.
     */
    public List<Line> of(CaseState state) {
        List<Line> lines = new ArrayList<>();
        state.agreed().flatMap(agreed -> dueLine(state, agreed)).ifPresent(lines::add);
        state.bookings().forEach(booking -> lines.add(bookingLine(state, booking)));
        state.reviews().forEach(review -> lines.add(reviewLine(state, review)));
        return lines;
    }

    private Optional<Line> dueLine(CaseState state, AgreedContact agreed) {
        DueContact due = DueContact.of(state.crn(), agreed, state.lastSeen());
        if (state.bookings().stream().anyMatch(booking -> due.isMetBy(booking.day()))) {
            return Optional.empty();
        }
        String link = "/cases/" + state.crn() + "/contacts/new?line=" + due.id();
        return Optional.of(
                new Line(
                        due.id(),
                        state.crn(),
                        state.manager(),
                        LineKind.CONTACT_DUE,
                        state.initials(),
                        words.say("caseload.day.contactDue"),
                        words.name("caseload.mode", agreed.mode()),
                        whyDue(state, agreed),
                        link,
                        "",
                        null,
                        state.consequence(),
                        due.on(),
                        null,
                        null,
                        callAgainAt(state)));
    }

    private String whyDue(CaseState state, AgreedContact agreed) {
        String clockStart =
                state.lastSeen()
                        .map(
                                seen ->
                                        words.say(
                                                "caseload.day.why.lastSeen",
                                                PlainDates.day(seen.day()),
                                                codes.contactType(seen.type())))
                        .orElseGet(
                                () ->
                                        words.say(
                                                "caseload.day.why.notSeen",
                                                PlainDates.day(agreed.from())));
        return words.say("caseload.day.why.agreed", agreed.everyDays(), agreed.reason())
                + " "
                + clockStart
                + state.callAgainAt()
                        .map(
                                at ->
                                        " "
                                                + words.say(
                                                        "caseload.day.why.callAgain",
                                                        PlainDates.moment(at)))
                        .orElse("");
    }

    private @Nullable Instant callAgainAt(CaseState state) {
        return state.callAgainAt().map(clock::at).orElse(null);
    }

    private Line bookingLine(CaseState state, Booking booking) {
        String page = "/cases/" + state.crn() + "/appointments/" + booking.contactId();
        return new Line(
                booking.contactId(),
                state.crn(),
                state.manager(),
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

    private Line reviewLine(CaseState state, ReviewDue review) {
        return new Line(
                reviewId(review.registrationId(), review.by()),
                state.crn(),
                state.manager(),
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
