package org.offload.platform.part;

import gg.jte.Content;

import org.offload.platform.Choice;
import org.offload.platform.Entry;
import org.offload.platform.Field;
import org.offload.platform.Field.Kind;
import org.offload.platform.Form;
import org.offload.platform.Part;
import org.offload.platform.Words;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a part as a form shows them. */
record PartForm(Part part, PartWords said, Words words) {

    private static final int FEW = 5; // answers that are shown all at once
    private static final int ROWS = 4;

    /** Returns what stands in the fields when an entry is opened. */
    Map<String, String> typed(Entry entry) {
        Map<String, String> typed = new TreeMap<>();
        for (Field field : part.table().fields()) {
            String text = entry.values().text(field.name());
            if (field.kind() instanceof Kind.Several) {
                text.chars()
                        .mapToObj(Character::toString)
                        .forEach(code -> typed.put(Form.box(field.name(), code), "yes"));
            } else if (!text.isEmpty()) { // a box that is not ticked does not come
                typed.put(field.name(), PartWords.typed(field, text));
            }
        }
        return typed;
    }

    /** Returns what somebody typed into a field; for boxes, as they are kept. */
    String typed(Form form, Field field) {
        return field.kind() instanceof Kind.Several(String list)
                ? said.choices(list).stream()
                        .map(Choice::value)
                        .filter(code -> !form.value(Form.box(field.name(), code)).isEmpty())
                        .collect(Collectors.joining())
                : form.value(field.name());
    }

    /** Returns the fields of a new one: its name comes first, where somebody types it. */
    List<Content> fieldsOfNew(Form form) {
        return part.table().named()
                ? Stream.concat(Stream.of(form.text(Part.NAME)), fields(form).stream()).toList()
                : fields(form);
    }

    List<Content> fields(Form form) {
        return part.table().fields().stream()
                .filter(field -> !field.onAnotherPage())
                .map(field -> field(form, field))
                .toList();
    }

    private Content field(Form form, Field field) {
        String name = field.name();
        return switch (field.kind()) {
            case Kind.Line _ -> form.text(name);
            case Kind.Lines _ -> form.area(name, ROWS);
            case Kind.Day _ -> form.date(name);
            case Kind.TimeOfDay _ -> form.time(name);
            case Kind.Whole _ -> form.number(name);
            case Kind.Tenths _ -> form.decimal(name);
            case Kind.Tick _ -> form.tick(name);
            case Kind.YesNo _ -> form.radios(name, yesNo());
            case Kind.Pick(String list) -> pick(form, field, list);
            case Kind.Several(String list) -> form.ticks(name, said.choices(list));
            case Kind.PickNumber(String list) -> pick(form, field, list);
            case Kind.PickRow(String list) -> pick(form, field, list);
        };
    }

    private Content pick(Form form, Field field, String list) {
        List<Choice> answers = said.answers(field, list, form.value(field.name()));
        List<Choice> real = answers.stream().filter(choice -> !choice.value().isEmpty()).toList();
        return field.needed() && real.size() <= FEW
                ? form.radios(field.name(), real)
                : form.select(field.name(), answers);
    }

    private List<Choice> yesNo() {
        return List.of(
                Choice.of("yes", words.say("platform.form.yes")),
                Choice.of("no", words.say("platform.form.no")),
                Choice.of("", words.say("platform.form.notAsked")));
    }
}
