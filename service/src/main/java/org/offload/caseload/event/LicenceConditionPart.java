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

/** What a licence asks for; never mixed with what a court ordered. */
@Component
@Order(130)
record LicenceConditionPart(Codes codes, Words texts, EventsOfPerson events, ServiceClock clock)
        implements SentencePart {

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.licence_condition",
                            "caseload.licence_condition",
                            "crn",
                            "licence_condition_id",
                            Field.pick("type", "licence_condition_types").must(),
                            Field.pickNumber("event_number", "custody_events").must(),
                            Field.lines("wording", 2_000).ofOthers(),
                            Field.tick("for_victim").ofOthers(),
                            Field.day("imposed_on"),
                            Field.day("starts_on"),
                            Field.day("started_on"),
                            Field.day("ends_on"),
                            Field.day("ended_on"),
                            Field.pick("end_reason", "condition_end_reasons"),
                            Field.lines("note", 4_000).ofOthers())
                    .orderedBy(
                            "(ended_on is not null), event_number desc, (type like 'STD%'), type,"
                                    + " licence_condition_id");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public List<Choice> choices(String list, String key) {
        return switch (list) {
            case "licence_condition_types" -> some(list, _ -> true);
            case "condition_end_reasons" ->
                    some(
                            "component_termination_reasons",
                            code -> code.flag("component").contains("condition"));
            default -> SentencePart.super.choices(list, key);
        };
    }

    @Override
    public void check(Values values, Reading reading) {
        SentencePart.requireEnding(values, reading, clock);
    }

    @Override
    public List<String> remarks(Values values) {
        return values.isYes("for_victim")
                ? List.of(texts.say("caseload.licence_condition.victim"))
                : List.of();
    }
}
