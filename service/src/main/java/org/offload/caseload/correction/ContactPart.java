package org.offload.caseload.correction;

import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.correction.Corrections.Place;
import org.offload.caseload.relation.Relations;
import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.Field;
import org.offload.platform.Part;
import org.offload.platform.PartTable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of the contact log as a part of the record: what a correction may change of it. It is
 * added by recording a contact, and its notes are added to, never changed.
 */
@Component
record ContactPart(Codes codes, Relations relations, Corrections corrections) implements Part {

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.correct.contact",
                            "caseload.contact",
                            "crn",
                            "contact_id",
                            Field.pick("type", "types").must(),
                            Field.day("on_day").must(),
                            Field.timeOfDay("starts_at"),
                            Field.timeOfDay("ends_at"),
                            Field.pick("place_id", "places"),
                            Field.whole("event_number", 1, 9_999),
                            Field.pick("component_id", "components"),
                            Field.pick("outcome", "outcomes"))
                    .where("system", "false");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public boolean canBeAdded() {
        return false;
    }

    @Override
    public String formerAnswer(String list, String code) {
        return switch (list) {
            case "types" -> codes.contactType(code);
            case "outcomes" -> codes.outcome(code).map(Code::words).orElse(code);
            default -> code;
        };
    }

    @Override
    public List<Choice> choices(String list, String key) {
        Crn crn = Crn.of(key);
        return switch (list) {
            case "types" ->
                    codes.typesOfContact().stream()
                            .filter(type -> !type.bySystem())
                            .map(type -> Choice.of(type.code(), type.words()))
                            .toList();
            case "places" -> corrections.places(crn).stream().map(Place::choice).toList();
            case "components" ->
                    relations.of(crn).stream()
                            .map(one -> Choice.of(one.relation().component(), one.label()))
                            .toList();
            default ->
                    Stream.of("contact_outcomes", "call_outcomes")
                            .flatMap(name -> codes.list(name).stream())
                            .map((Code code) -> Choice.of(code.code(), code.words()))
                            .toList();
        };
    }
}
