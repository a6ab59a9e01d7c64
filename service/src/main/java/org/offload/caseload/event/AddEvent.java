package org.offload.caseload.event;

import org.offload.caseload.code.Codes;
import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.day.RefreshLines;
import org.offload.caseload.event.Events.Author;
import org.offload.caseload.event.Events.Required;
import org.offload.kernel.Crn;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Adds an event with its sentence and its requirements, on one page. */
@Service
class AddEvent {

    static final String WORDS = "caseload.newEvent";

    private static final int LONGEST_OFFENCE = 200;
    private static final int LONGEST_COURT = 100;

    private final Receipts receipts;
    private final CaseTurn turn;
    private final RefreshLines lines;
    private final Events events;
    private final RequirementRows rows;
    private final Codes codes;
    private final ServiceClock clock;

    AddEvent(
            Receipts receipts,
            CaseTurn turn,
            RefreshLines lines,
            Events events,
            RequirementRows rows,
            Codes codes,
            ServiceClock clock) {
        this.receipts = receipts;
        this.turn = turn;
        this.lines = lines;
        this.events = events;
        this.rows = rows;
        this.codes = codes;
        this.clock = clock;
    }

    Saved handle(User user, Crn crn, Typed typed) {
        return receipts.once(user, typed, () -> add(user, crn, typed));
    }

    private Saved add(User user, Crn crn, Typed typed) {
        turn.take(crn);
        var reading = new Reading(typed, WORDS, clock.today());
        Events.Added event = read(reading, typed);
        List<Required> required = rows.read(typed, reading);
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        var author = new Author(user.username(), clock.now().atOffset(ZoneOffset.UTC));
        int number = events.add(crn, event, author);
        required.forEach(one -> events.add(crn, number, one, author));
        lines.of(crn);
        return new Saved.To("/cases/" + crn + "?notice=caseload.notice.eventAdded");
    }

    private Events.Added read(Reading reading, Typed typed) {
        String type = typed.one("type");
        if (codes.offered("order_types", type).isEmpty()) {
            reading.refuse("type", WORDS + ".type.missing");
        }
        String code = reading.text("code", OffenceCode.LENGTH);
        new OffenceCode(code).check(reading, "code");
        String offence = offence(reading, code);
        Optional<LocalDate> convicted = reading.date("convicted");
        if (convicted.filter(day -> day.isAfter(clock.today())).isPresent()) {
            reading.refuse("convicted", WORDS + ".convicted.future");
        }
        Optional<LocalDate> started = reading.date("started");
        Optional<LocalDate> ends = reading.date("ends");
        if (started.isPresent() && ends.isPresent() && ends.get().isBefore(started.get())) {
            reading.refuse("ends", WORDS + ".ends.order");
        }
        Optional<Integer> length = reading.number("length", 1, Term.MOST);
        String unit = typed.one("unit");
        return new Events.Added(
                offence,
                code,
                convicted.orElse(null),
                reading.text("court", LONGEST_COURT),
                type,
                started.orElse(null),
                ends.orElse(null),
                length.orElse(null),
                length.isPresent() && List.of(Term.UNITS).contains(unit) ? unit : "");
    }

    /** What the code is called stands for an offence that nobody typed. */
    private String offence(Reading reading, String code) {
        String typed = reading.text("offence", LONGEST_OFFENCE);
        String offence = typed.isEmpty() ? new OffenceCode(code).called(codes).orElse("") : typed;
        if (offence.isEmpty()) {
            reading.refuse("offence", WORDS + ".offence.missing");
        }
        return offence;
    }
}
