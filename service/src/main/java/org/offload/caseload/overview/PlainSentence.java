package org.offload.caseload.overview;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.code.Codes;
import org.offload.caseload.compliance.Compliance;
import org.offload.caseload.compliance.FailureCount;
import org.offload.caseload.compliance.RarDays;
import org.offload.caseload.overview.CasePage.EventInWords;
import org.offload.caseload.overview.CaseParts.EventRow;
import org.offload.platform.PlainDates;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says sentences and requirements in plain words. */
@Component
class PlainSentence {

    private final Codes codes;
    private final Compliance compliance;
    private final Words words;

    PlainSentence(Codes codes, Compliance compliance, Words words) {
        this.codes = codes;
        this.compliance = compliance;
        this.words = words;
    }

    /** Returns each event once, with its requirements, in the order of the rows. */
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
        String order = codes.words(event.orderType(), "order_types");
        String length =
                event.length() == null
                        ? ""
                        : ", " + event.length() + " " + Objects.toString(event.lengthUnit(), "");
        return new EventInWords(
                event.eventNumber(),
                order + length,
                event.mainOffence(),
                dates(event),
                event.endedOn() == null ? failures(event) : "",
                rows.stream().flatMap(row -> requirement(row)).toList());
    }

    private String failures(EventRow event) {
        return compliance.failures(event.orderSoFar()).map(this::inWords).orElse("");
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
            return words.say("caseload.event.ended", PlainDates.day(event.endedOn()));
        }
        return words.say("caseload.event.from", day(event.startedOn()), day(event.endsOn()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? words.say("caseload.event.unknownDay") : PlainDates.day(day);
    }

    private Stream<String> requirement(EventRow row) {
        if (row.type() == null) {
            return Stream.empty();
        }
        String name = codes.words(row.type(), "requirement_types", "licence_condition_types");
        String amount =
                row.amount() == null
                        ? ""
                        : ", " + row.amount() + " " + Objects.toString(row.unit(), "");
        String detail = row.detail() == null || row.detail().isEmpty() ? "" : ": " + row.detail();
        String plain = "caseload.plain." + row.type();
        String meaning = words.has(plain) ? " – " + words.say(plain) : "";
        String done =
                row.requirementEndedOn() == null
                        ? ""
                        : " " + words.say("caseload.event.done", day(row.requirementEndedOn()));
        return Stream.of(name + amount + progress(row) + detail + meaning + done);
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
