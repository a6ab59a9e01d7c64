package org.offload.caseload.correction;

import org.offload.caseload.code.AllowedOutcomes;
import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.code.ContactType;
import org.offload.caseload.correction.Corrections.Place;
import org.offload.caseload.relation.Relation;
import org.offload.caseload.relation.Relations;
import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Values;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads and checks what was typed on the page of a correction. */
@Component
class CorrectionReading {

    static final String WORDS = "caseload.correct";
    static final int LONGEST_REASON = 500; // characters

    private final Codes codes;
    private final AllowedOutcomes allowed;
    private final Relations relations;
    private final Corrections corrections;
    private final ServiceClock clock;

    CorrectionReading(
            Codes codes,
            AllowedOutcomes allowed,
            Relations relations,
            Corrections corrections,
            ServiceClock clock) {
        this.codes = codes;
        this.allowed = allowed;
        this.relations = relations;
        this.corrections = corrections;
        this.clock = clock;
    }

    /**
     * Returns the values as they shall be; what is to be mended is with the reading.
     *
     * @param was the values now; what stands already may stay
     */
    Values read(Crn crn, Typed typed, Reading reading, Values was) {
        Map<String, String> values = new TreeMap<>();
        values.put("type", type(typed, reading, was));
        Optional<LocalDate> day = reading.requiredDate("day");
        values.put("on_day", day.map(LocalDate::toString).orElse(""));
        Optional<LocalTime> from = reading.time("time");
        Optional<LocalTime> until = reading.time("until");
        values.put("starts_at", from.map(Objects::toString).orElse(""));
        values.put("ends_at", until.map(Objects::toString).orElse(""));
        if (until.filter(end -> from.filter(end::isAfter).isEmpty()).isPresent()) {
            reading.refuse("until", WORDS + ".until.order");
        }
        values.put("place_id", place(crn, typed, reading, was));
        Relation about = about(crn, typed, reading, was);
        values.put("event_number", Objects.toString(about.event(), ""));
        values.put("component_id", about.component());
        values.put("outcome", outcome(typed, reading, values.getOrDefault("type", ""), was));
        var read = new Values(values);
        day.ifPresent(on -> checkDay(reading, on, read, was));
        if (reading.problems().isEmpty()) {
            checkToCome(reading, read, was);
        }
        return read;
    }

    private String type(Typed typed, Reading reading, Values was) {
        String type = typed.one("kind");
        boolean known =
                type.equals(was.text("type"))
                        || codes.typeOfContact(type).filter(one -> !one.bySystem()).isPresent();
        if (!known) {
            reading.refuse("kind", "caseload.record.kind.missing");
        }
        return type;
    }

    private String place(Crn crn, Typed typed, Reading reading, Values was) {
        String place = typed.one("place");
        boolean known =
                place.isEmpty()
                        || place.equals(was.text("place_id"))
                        || places(crn, was).stream().map(Choice::value).anyMatch(place::equals);
        if (!known) {
            reading.refuse("place", "platform.form.choose");
        }
        return place;
    }

    /** Returns the places to choose from: those that are open, and where it is now. */
    List<Choice> places(Crn crn, Values was) {
        LocalDate today = clock.today();
        return corrections.places(crn).stream()
                .filter(one -> one.isOpen(today) || one.placeId().equals(was.text("place_id")))
                .map(Place::choice)
                .toList();
    }

    private Relation about(Crn crn, Typed typed, Reading reading, Values was) {
        Relation now = relation(was);
        Optional<Relation> chosen = Relation.parse(typed.one("about"));
        boolean known =
                chosen.filter(one -> one.equals(now) || relations.has(crn, one)).isPresent();
        if (!known) {
            reading.refuse("about", "caseload.record.about.missing");
        }
        return chosen.orElse(now);
    }

    /** Returns what a contact with these values is about. */
    static Relation relation(Values values) {
        return new Relation(
                values.number("event_number").orElse(null), values.text("component_id"));
    }

    private String outcome(Typed typed, Reading reading, String type, Values was) {
        String outcome = typed.one("outcome");
        boolean asBefore = outcome.equals(was.text("outcome")) && type.equals(was.text("type"));
        if (!outcome.isEmpty() && !asBefore && !allowed.allows(type, outcome, clock.today())) {
            reading.refuse(
                    "outcome", "caseload.record.outcome.notAllowed", codes.contactType(type));
        }
        return outcome;
    }

    private void checkDay(Reading reading, LocalDate day, Values values, Values was) {
        boolean attended =
                codes.outcome(values.text("outcome"))
                        .filter((Code code) -> code.is("attended"))
                        .isPresent();
        boolean mayBeAhead =
                codes.typeOfContact(values.text("type"))
                        .filter(type -> type.mayBeAhead() || type.attendance())
                        .isPresent();
        boolean stays = day.toString().equals(was.text("on_day"));
        if (day.isAfter(clock.today()) && (attended || !mayBeAhead && !stays)) {
            reading.refuse("day", "caseload.record.day.future");
        }
    }

    /** Whoever has to attend without having done so yet cannot do it at a moment that is past. */
    private void checkToCome(Reading reading, Values values, Values was) {
        boolean both = Stream.of(values, was).allMatch(this::isOpen);
        if (both && isAhead(was) && !isAhead(values)) {
            reading.refuse("day", WORDS + ".day.past");
        }
    }

    private boolean isOpen(Values values) {
        return wantsAttendance(values) && values.isEmpty("outcome");
    }

    /** Without a time it may be at any of its day. */
    private boolean isAhead(Values values) {
        LocalTime at = values.time("starts_at").orElse(LocalTime.MAX);
        return values.day("on_day")
                .filter(day -> !day.atTime(at).isBefore(clock.local()))
                .isPresent();
    }

    /** Answers whether somebody has to attend a contact of this type. */
    boolean wantsAttendance(Values values) {
        return codes.typeOfContact(values.text("type")).filter(ContactType::attendance).isPresent();
    }
}
