package org.offload.caseload.sentence;

import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.sentence.Asked.Row;
import org.offload.caseload.sentence.SentencePage.Said;
import org.offload.platform.Language;
import org.offload.platform.PlainDates;
import org.offload.platform.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in one language what sentences ask for. */
record SentenceInWords(Codes codes, Words words, Language language) {

    /** Returns each event once, in the order of the rows. */
    List<Said> of(List<Row> rows) {
        Map<Integer, List<Row>> events =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Row::eventNumber, LinkedHashMap::new, Collectors.toList()));
        return events.values().stream().map(this::event).toList();
    }

    private Said event(List<Row> rows) {
        Row event = rows.getFirst();
        Optional<Code> type = codes.find("order_types", event.orderType());
        String family = type.map(code -> code.flag("group")).orElse("");
        List<String> about = new ArrayList<>();
        about.add(known("caseload.familyAsks.", family));
        if (type.filter(code -> code.is("pss")).isPresent()) {
            about.add(say("caseload.sentence.pss"));
        }
        if (event.startedOn() != null && event.endsOn() != null) {
            about.add(
                    say(
                            "caseload.sentence.dates",
                            PlainDates.day(event.startedOn(), language),
                            PlainDates.day(event.endsOn(), language)));
        }
        return new Said(
                known("caseload.family.", family),
                about,
                rows.stream().filter(row -> row.type() != null).map(this::ask).distinct().toList());
    }

    private String ask(Row row) {
        return known("caseload.asks.", Objects.requireNonNull(row.type())) + amount(row);
    }

    /** What has no words of its own is left to the officer to explain. */
    private String known(String family, String code) {
        return say(words.has(family + code) ? family + code : family + "other");
    }

    private String amount(Row row) {
        if (row.amount() == null || row.unit() == null || row.unit().isEmpty()) {
            return "";
        }
        String amount = say("caseload.count." + row.unit(), row.amount());
        boolean most =
                codes.find("requirement_types", Objects.toString(row.type(), ""))
                        .filter(type -> type.is("most"))
                        .isPresent();
        String lasts = say(most ? "caseload.sentence.most" : "caseload.sentence.amount", amount);
        return " "
                + lasts
                + (row.done() == null || row.done() == 0
                        ? ""
                        : " " + say("caseload.sentence.done", Math.min(row.done(), row.amount())));
    }

    private String say(String key, Object... arguments) {
        return words.say(language, key, arguments);
    }
}
