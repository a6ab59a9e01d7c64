package org.offload.caseload.contact;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.ContactMode;
import org.offload.caseload.appointment.NextFields;
import org.offload.caseload.appointment.NextFields.Wanted;
import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.platform.Problem;
import org.offload.platform.Reading;
import org.offload.platform.Typed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was typed on the page of a contact, read and checked.
 *
 * @param type the code of its type
 * @param outcome none for a note
 * @param next the next appointment, if one is wanted
 * @param problems what is to be mended; then nothing else of it may be used
 */
record ContactFields(
        Happened happened,
        String type,
        LocalDate day,
        LocalTime time,
        @Nullable String outcome,
        String note,
        boolean sensitive,
        Optional<Wanted> next,
        List<Problem> problems) {

    static final String WORDS = "caseload.record";
    static final int LONGEST_NOTE = 12_000; // characters, as the public peer takes since April 2026
    private static final String ATTEMPTED_CALL = "CTOB";

    /** Reads the fields of a contact that was not booked. */
    static ContactFields ofNew(Typed typed, Codes codes, LocalDateTime now) {
        var reading = new Reading(typed, WORDS, now.toLocalDate());
        Optional<Happened> happened = reading.choice("happened", Happened.class);
        String kind = typed.one("kind");
        Optional<ContactMode> mode = modeOf(kind);
        if (mode.isEmpty() && codes.find("contact_types", kind).isEmpty()) {
            reading.refuse("kind", WORDS + ".kind.missing");
        }
        if (mode.isEmpty() && happened.filter(what -> what != Happened.NOTE).isPresent()) {
            reading.refuse("happened", WORDS + ".happened.noteOnly");
        }
        LocalDate day = reading.date("day").orElse(now.toLocalDate());
        LocalTime time = reading.time("time").orElse(now.toLocalTime());
        if (day.atTime(time).isAfter(now.plusMinutes(1))) {
            reading.refuse("day", WORDS + ".day.future");
        }
        String type = mode.map(ContactMode::appointmentType).orElse(kind);
        return read(reading, typed, codes, happened, type, day, time, now.toLocalDate());
    }

    /** Reads the fields of the outcome of an appointment. */
    static ContactFields ofBooked(
            Typed typed, Codes codes, Contact appointment, LocalDateTime now) {
        var reading = new Reading(typed, WORDS, now.toLocalDate());
        Optional<Happened> happened = reading.choice("happened", Happened.class);
        LocalTime time =
                appointment.startsAt() == null ? now.toLocalTime() : appointment.startsAt();
        return read(
                reading,
                typed,
                codes,
                happened,
                appointment.type(),
                appointment.onDay(),
                time,
                now.toLocalDate());
    }

    /** Returns the same at another moment. */
    ContactFields at(LocalDate otherDay, LocalTime otherTime) {
        return new ContactFields(
                happened, type, otherDay, otherTime, outcome, note, sensitive, next, problems);
    }

    private static ContactFields read(
            Reading reading,
            Typed typed,
            Codes codes,
            Optional<Happened> happened,
            String type,
            LocalDate day,
            LocalTime time,
            LocalDate today) {
        Happened what = happened.orElse(Happened.NOTE);
        String outcome = outcome(reading, typed, codes, what);
        String note = reading.text("note", LONGEST_NOTE);
        if (what == Happened.NOTE && happened.isPresent() && note.isEmpty()) {
            reading.refuse("note", WORDS + ".note.missing");
        }
        if (codes.outcome(outcome).filter(code -> code.is("attended")).isPresent()
                && day.isAfter(today)) {
            reading.refuse("happened", WORDS + ".happened.notYet");
        }
        Optional<Wanted> next =
                typed.has("book") && !what.isAttempt()
                        ? NextFields.read(reading, typed, today)
                        : Optional.empty();
        String itsType = what.isAttempt() ? ATTEMPTED_CALL : type;
        return new ContactFields(
                what,
                itsType,
                day,
                time,
                outcome.isEmpty() ? null : outcome,
                note,
                isSensitive(typed, codes, itsType),
                next,
                reading.problems());
    }

    private static String outcome(Reading reading, Typed typed, Codes codes, Happened happened) {
        if (happened != Happened.OTHER) {
            return happened.outcome();
        }
        Optional<Code> chosen = codes.find("contact_outcomes", typed.one("outcome"));
        if (chosen.isEmpty()) {
            reading.refuse("outcome", WORDS + ".outcome.missing");
        }
        return chosen.map(Code::code).orElse("");
    }

    /** The usual of its type, unless somebody said otherwise. */
    private static boolean isSensitive(Typed typed, Codes codes, String type) {
        return switch (typed.one("sensitive")) {
            case "YES" -> true;
            case "NO" -> false;
            default ->
                    codes.find("contact_types", type)
                            .filter(code -> code.is("usually_sensitive"))
                            .isPresent();
        };
    }

    private static Optional<ContactMode> modeOf(String kind) {
        return Stream.of(ContactMode.values()).filter(mode -> mode.name().equals(kind)).findFirst();
    }
}
