package org.offload.caseload.event;

import org.offload.caseload.code.Codes;
import org.offload.platform.Choice;
import org.offload.platform.Field;
import org.offload.platform.PartTable;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Values;
import org.offload.platform.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a court ordered. */
@Component
@Order(120)
record RequirementPart(Codes codes, Words texts, EventsOfPerson events, ServiceClock clock)
        implements SentencePart {

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.requirement",
                            "caseload.requirement",
                            "crn",
                            "requirement_id",
                            Field.pick("type", "requirement_types").must(),
                            Field.pickNumber("event_number", "events").must(),
                            Field.line("detail", 300).ofOthers(),
                            Field.whole("amount", 1, Term.MOST),
                            Field.whole("done", 0, Term.MOST),
                            Field.day("imposed_on"),
                            Field.day("starts_on"),
                            Field.day("started_on"),
                            Field.day("ends_on"),
                            Field.day("ended_on"),
                            Field.pick("end_reason", "requirement_end_reasons"),
                            Field.lines("note", 4_000).ofOthers())
                    .deriving("unit")
                    .orderedBy("(ended_on is not null), event_number desc, requirement_id");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public List<Choice> choices(String list, String key) {
        return switch (list) {
            case "requirement_types" -> some(list, code -> !code.is("label_unknown"));
            case "requirement_end_reasons" ->
                    some(
                            "component_termination_reasons",
                            code -> code.flag("component").contains("requirement"));
            default -> SentencePart.super.choices(list, key);
        };
    }

    @Override
    public void check(Values values, Reading reading) {
        SentencePart.requireEnding(values, reading, clock);
        type(values)
                .flatMap(
                        type ->
                                values.number("amount")
                                        .flatMap(it -> type.problem("amount", it, texts)))
                .ifPresent(
                        problem ->
                                reading.refuse(
                                        problem.field(),
                                        problem.key(),
                                        problem.arguments().toArray()));
        values.number("amount")
                .filter(amount -> values.number("done").orElse(0) > amount)
                .ifPresent(
                        amount -> reading.refuse("done", "caseload.requirement.done.most", amount));
    }

    @Override
    public Map<String, String> derived(Values values) {
        return Map.of("unit", type(values).map(RequirementType::unit).orElse(""));
    }

    @Override
    public List<String> remarks(Values values) {
        return type(values)
                .flatMap(
                        type ->
                                values.number("amount")
                                        .map(amount -> progress(values, amount, type)))
                .stream()
                .toList();
    }

    private String progress(Values values, int amount, RequirementType type) {
        return new Progress(values.number("done").orElse(0), amount).inWords(type, texts);
    }

    private Optional<RequirementType> type(Values values) {
        return codes.find("requirement_types", values.text("type")).map(RequirementType::new);
    }
}
