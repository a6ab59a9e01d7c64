package org.offload.caseload.overview;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.compliance.Compliance;
import org.offload.caseload.compliance.FailureCount;
import org.offload.caseload.compliance.RarDays;
import org.offload.caseload.event.FailureLimit;
import org.offload.caseload.event.Progress;
import org.offload.caseload.event.RequirementType;
import org.offload.caseload.overview.CasePage.EventInWords;
import org.offload.caseload.overview.CaseParts.EventRow;
import org.offload.platform.PlainDates;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says sentences, requirements and licence conditions in plain words. */
@Component
class PlainSentence {

    private static final String REQUIREMENT = "REQUIREMENT";
    private static final String CONDITION = "CONDITION";

    private final Codes codes;
    private final Compliance compliance;
    private final Words words;

    PlainSentence(Codes codes, Compliance compliance, Words words) {
        this.codes = codes;
        this.compliance = compliance;
        this.words = words;
    }

    /** Returns each event once, in the order of the rows. */
    List<EventInWords> of(List<EventRow> rows) {
        Map<Integer, List<EventRow>> events =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        EventRow::eventNumber,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return events.values().stream().map(this::event).toList();
    }

    private EventInWords event(List<EventRow> rows) {
        EventRow event = rows.getFirst();
        Optional<Code> type = codes.find("order_types", event.orderType());
        String length =
                event.length() == null
                        ? ""
                        : ", " + event.length() + " " + Objects.toString(event.lengthUnit(), "");
        boolean live = event.endedOn() == null;
        boolean custodial = type.filter(code -> code.is("custodial")).isPresent();
        return new EventInWords(
                event.eventNumber(),
                type.map(Code::words).orElse(event.orderType()) + length,
                event.mainOffence(),
                dates(event),
                live ? states(event, type) : List.of(),
                rows.stream().filter(row -> row.is(REQUIREMENT)).map(this::requirement).toList(),
                conditions(rows.stream().filter(row -> row.is(CONDITION)).toList()),
                live,
                live && custodial && rows.stream().noneMatch(row -> row.is(CONDITION)));
    }

    private List<String> states(EventRow event, Optional<Code> type) {
        return Stream.concat(
                        event.inBreach()
                                ? Stream.of(words.say("caseload.event.in_breach"))
                                : Stream.<String>empty(),
                        failures(event)
                                .or(
                                        () ->
                                                type.flatMap(
                                                                code ->
                                                                        FailureLimit.inWords(
                                                                                code, words))
                                                        .map(
                                                                limit ->
                                                                        words.say(
                                                                                "caseload.case.limit",
                                                                                limit)))
                                .stream())
                .toList();
    }

    private Optional<String> failures(EventRow event) {
        return compliance.failures(event.orderSoFar()).map(this::inWords);
    }

    private String inWords(FailureCount count) {
        String key =
                count.frozen()
                        ? "caseload.failures.frozen"
                        : count.isReached() ? "caseload.failures.reached" : "caseload.failures.so";
        return words.say(key, count.counted(), count.limit().failures(), count.limit().months());
    }

    private String dates(EventRow event) {
        if (event.startedOn() == null && event.endsOn() == null && event.endedOn() == null) {
            return words.say("caseload.event.undated");
        }
        if (event.endedOn() != null) {
            return words.say(
                    "caseload.event.ended",
                    PlainDates.day(event.endedOn()),
                    codes.words(event.endReason(), "event_end_reasons"));
        }
        return words.say("caseload.event.from", day(event.startedOn()), day(event.endsOn()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? words.say("caseload.event.unknownDay") : PlainDates.day(day);
    }

    private String requirement(EventRow row) {
        String code = Objects.toString(row.type(), "");
        String plain = "caseload.plain." + code;
        return codes.words(code, "requirement_types")
                + amount(row, code)
                + progress(row)
                + detail(row)
                + (words.has(plain) ? " – " + words.say(plain) : "")
                + paused(row)
                + done(row);
    }

    private String amount(EventRow row, String code) {
        Optional<RequirementType> type =
                codes.find("requirement_types", code).map(RequirementType::new);
        if (row.amount() == null) {
            return "";
        }
        if (row.done() == null || type.isEmpty()) {
            return ", " + row.amount() + " " + Objects.toString(row.unit(), "");
        }
        return ", " + new Progress(row.done(), row.amount()).inWords(type.get(), words);
    }

    /** The standard ones fill one line where all of them are in force. */
    private List<String> conditions(List<EventRow> rows) {
        Set<String> standard =
                codes.list("licence_condition_types").stream()
                        .filter(code -> code.is("standard"))
                        .map(Code::code)
                        .collect(Collectors.toSet());
        Set<@Nullable String> live =
                rows.stream()
                        .filter(row -> row.partEndedOn() == null)
                        .map(EventRow::type)
                        .collect(Collectors.toSet());
        boolean all = !standard.isEmpty() && live.containsAll(standard);
        List<String> said = new ArrayList<>();
        if (all) {
            said.add(words.say("caseload.case.standard", standard.size()));
        }
        rows.stream()
                .filter(row -> !all || !standard.contains(Objects.toString(row.type(), "")))
                .map(this::condition)
                .forEach(said::add);
        return said;
    }

    private String condition(EventRow row) {
        String victim =
                Boolean.TRUE.equals(row.forVictim())
                        ? ". " + words.say("caseload.licence_condition.victim")
                        : "";
        return codes.words(Objects.toString(row.type(), ""), "licence_condition_types")
                + detail(row)
                + victim
                + paused(row)
                + done(row);
    }

    private static String detail(EventRow row) {
        return row.detail() == null || row.detail().isEmpty() ? "" : ": " + row.detail();
    }

    /** What has ended is paused no more. */
    private String paused(EventRow row) {
        return row.pausedFrom() == null || row.partEndedOn() != null
                ? ""
                : ". " + words.say("caseload.case.paused", day(row.pausedFrom()));
    }

    private String done(EventRow row) {
        return row.partEndedOn() == null
                ? ""
                : " " + words.say("caseload.event.done", day(row.partEndedOn()));
    }

    /** Days come from the log where nobody has counted by hand. */
    private String progress(EventRow row) {
        int days = RarDays.of(Compliance.days(Objects.toString(row.attendedOn(), ""))).done();
        boolean counts =
                row.done() == null
                        && codes.find("requirement_types", Objects.toString(row.type()))
                                .filter(type -> type.is("rar"))
                                .isPresent();
        return counts ? ", " + words.say("caseload.rar.done", days) : "";
    }
}
