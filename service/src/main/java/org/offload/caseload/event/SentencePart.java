package org.offload.caseload.event;

import org.offload.caseload.code.Code;
import org.offload.caseload.part.CasePart;
import org.offload.platform.Choice;
import org.offload.platform.PartDates;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Values;
import org.offload.platform.Words;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A part of what a court decided, most of them of one event. */
interface SentencePart extends CasePart {

    /** Returns the words in which it is said. */
    Words texts();

    /** Returns the events that it can be of. */
    EventsOfPerson events();

    @Override
    default Group group() {
        return Group.SENTENCE;
    }

    @Override
    default List<Choice> choices(String list, String key) {
        return switch (list) {
            case "events" -> events().all(key);
            case "custody_events" -> events().ofCustody(key);
            case "units" ->
                    Stream.of(Term.UNITS)
                            .map(unit -> Choice.of(unit, texts().say("caseload.unit." + unit)))
                            .toList();
            default -> CasePart.super.choices(list, key);
        };
    }

    /** Returns the entries of a list that pass, in all their words. */
    default List<Choice> some(String list, Predicate<Code> passes) {
        return codes().list(list).stream()
                .filter(passes)
                .map(code -> Choice.of(code.code(), code.description()))
                .toList();
    }

    /** Refuses a day to come. */
    static void requirePast(Values values, Reading reading, ServiceClock clock, String field) {
        values.day(field)
                .filter(day -> day.isAfter(clock.today()))
                .ifPresent(_ -> reading.refuse(field, "caseload.part.future"));
    }

    /** Refuses a day without its reason, and a reason without its day. */
    static void requireEnding(Values values, Reading reading, ServiceClock clock) {
        requirePast(values, reading, clock, "ended_on");
        if (values.isEmpty("ended_on") && !values.isEmpty("end_reason")) {
            reading.refuse("ended_on", "caseload.part.ended.missing");
        }
        if (!values.isEmpty("ended_on") && values.isEmpty("end_reason")) {
            reading.refuse("end_reason", "caseload.part.reason.missing");
        }
        for (String from : List.of("imposed_on", "started_on")) {
            if (!isRefused(reading, "ended_on")) {
                PartDates.requireOrder(values, reading, from, "ended_on");
            }
        }
        PartDates.requireOrder(values, reading, "starts_on", "ends_on");
    }

    private static boolean isRefused(Reading reading, String field) {
        return reading.problems().stream().anyMatch(problem -> problem.field().equals(field));
    }
}
