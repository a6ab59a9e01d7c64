package org.offload.caseload.contact;

import org.offload.caseload.ContactMode;
import org.offload.caseload.appointment.CaseDefaults;
import org.offload.caseload.appointment.NextFields;
import org.offload.caseload.appointment.NextFields.Wanted;
import org.offload.caseload.code.AllowedOutcomes;
import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.code.ContactType;
import org.offload.caseload.relation.Relation;
import org.offload.caseload.relation.Relations;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads and checks what was typed on the page of a contact. */
@Component
class ContactReading {

    private static final String WORDS = ContactFields.WORDS;
    private static final String ATTEMPTED_CALL = "CTOB";

    private final Codes codes;
    private final AllowedOutcomes allowed;
    private final Relations relations;
    private final ServiceClock clock;

    ContactReading(Codes codes, AllowedOutcomes allowed, Relations relations, ServiceClock clock) {
        this.codes = codes;
        this.allowed = allowed;
        this.relations = relations;
        this.clock = clock;
    }

    /** What is recorded, and when it was. */
    private record Entry(String type, LocalDate day, LocalTime time, Relation about) {}

    /** Reads the fields of a contact that was not booked. */
    ContactFields ofNew(Typed typed, CaseDefaults of) {
        LocalDateTime now = clock.local();
        var reading = new Reading(typed, WORDS, now.toLocalDate());
        Optional<Happened> happened = reading.choice("happened", Happened.class);
        String kind = typed.one("kind");
        String type = modeOf(kind).map(ContactMode::appointmentType).orElse(kind);
        Optional<ContactType> known = codes.typeOfContact(type).filter(one -> !one.bySystem());
        if (known.isEmpty()) {
            reading.refuse("kind", WORDS + ".kind.missing");
        }
        LocalDate day = reading.date("day").orElse(now.toLocalDate());
        LocalTime time = reading.time("time").orElse(now.toLocalTime());
        boolean ahead =
                happened.equals(Optional.of(Happened.NOTE))
                        && known.filter(ContactType::mayBeAhead).isPresent();
        if (day.atTime(time).isAfter(now.plusMinutes(1)) && !ahead) {
            reading.refuse("day", WORDS + ".day.future");
        }
        var entry = new Entry(type, day, time, about(reading, typed, of));
        return read(reading, typed, happened, entry);
    }

    /** Reads the fields of the outcome of an appointment. */
    ContactFields ofBooked(Typed typed, Contact appointment) {
        LocalDateTime now = clock.local();
        var reading = new Reading(typed, WORDS, now.toLocalDate());
        Optional<Happened> happened = reading.choice("happened", Happened.class);
        LocalTime time = Objects.requireNonNullElse(appointment.startsAt(), now.toLocalTime());
        var entry = new Entry(appointment.type(), appointment.onDay(), time, appointment.about());
        return read(reading, typed, happened, entry);
    }

    /** A form that does not ask means the only live event. */
    private Relation about(Reading reading, Typed typed, CaseDefaults of) {
        Relation usual = Relation.event(of.eventNumber());
        if (!typed.has("about")) {
            return usual;
        }
        Optional<Relation> chosen = Relation.parse(typed.one("about"));
        boolean known =
                chosen.filter(one -> one.equals(usual) || relations.has(of.crn(), one)).isPresent();
        if (!known) {
            reading.refuse("about", WORDS + ".about.missing");
        }
        return known ? chosen.orElse(usual) : usual;
    }

    private ContactFields read(
            Reading reading, Typed typed, Optional<Happened> happened, Entry entry) {
        Happened what = happened.orElse(Happened.NOTE);
        String outcome = outcome(reading, typed, what, entry.type());
        String note = reading.text("note", ContactFields.LONGEST_NOTE);
        if (what == Happened.NOTE && happened.isPresent() && note.isEmpty()) {
            reading.refuse("note", WORDS + ".note.missing");
        }
        LocalDate today = clock.today();
        if (codes.outcome(outcome).filter(code -> code.is("attended")).isPresent()
                && entry.day().isAfter(today)) {
            reading.refuse("happened", WORDS + ".happened.notYet");
        }
        Optional<Wanted> next =
                typed.has("book") && !what.isAttempt()
                        ? NextFields.read(reading, typed, today)
                        : Optional.empty();
        String type = what.isAttempt() ? ATTEMPTED_CALL : entry.type();
        return new ContactFields(
                what,
                type,
                entry.day(),
                entry.time(),
                outcome.isEmpty() ? null : outcome,
                note,
                isSensitive(typed, type),
                entry.about(),
                next,
                reading.problems());
    }

    private String outcome(Reading reading, Typed typed, Happened happened, String type) {
        if (happened == Happened.NOTE) {
            return "";
        }
        if (happened.isAttempt()) {
            if (codes.typeOfContact(type).filter(one -> !one.attendance()).isPresent()) {
                reading.refuse("happened", WORDS + ".happened.noteOnly");
            }
            return happened.outcome();
        }
        boolean listed = happened == Happened.OTHER;
        String code =
                listed
                        ? codes.outcome(typed.one("outcome")).map(Code::code).orElse("")
                        : happened.outcome();
        if (code.isEmpty()) {
            reading.refuse("outcome", WORDS + ".outcome.missing");
        } else if (codes.typeOfContact(type).isPresent()
                && !allowed.allows(type, code, clock.today())) {
            refuseOutcome(reading, listed, type);
        }
        return code;
    }

    private void refuseOutcome(Reading reading, boolean listed, String type) {
        boolean hasAny = allowed.on(clock.today()).containsKey(type);
        if (!hasAny) {
            reading.refuse("happened", WORDS + ".happened.noteOnly");
        } else {
            reading.refuse(
                    listed ? "outcome" : "happened",
                    WORDS + ".outcome.notAllowed",
                    codes.contactType(type));
        }
    }

    /** The usual of its type, unless somebody said otherwise. */
    private boolean isSensitive(Typed typed, String type) {
        return switch (typed.one("sensitive")) {
            case "YES" -> true;
            case "NO" -> false;
            default -> codes.typeOfContact(type).filter(ContactType::usuallySensitive).isPresent();
        };
    }

    private static Optional<ContactMode> modeOf(String kind) {
        return Stream.of(ContactMode.values()).filter(mode -> mode.name().equals(kind)).findFirst();
    }
}
