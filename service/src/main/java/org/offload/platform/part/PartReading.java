package org.offload.platform.part;

import org.offload.platform.Choice;
import org.offload.platform.Field;
import org.offload.platform.Field.Kind;
import org.offload.platform.Form;
import org.offload.platform.Part;
import org.offload.platform.Reading;
import org.offload.platform.Typed;
import org.offload.platform.Values;
import org.offload.platform.Words;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads what was typed into the form of a part, field by field, into canonical texts.
 *
 * @param id of the entry; empty for a new one
 * @param was the values before; a code that is no longer offered may stay
 */
record PartReading(Part part, String key, String id, Values was, Words words) {

    /** Returns the values; what is to be mended is with the reading. */
    Values read(Typed typed, Reading reading) {
        Map<String, String> values = new TreeMap<>();
        for (Field field : part.table().fields()) {
            int problems = reading.problems().size();
            String value =
                    field.onAnotherPage() ? was.text(field.name()) : value(field, typed, reading);
            if (value.isEmpty() && field.needed() && reading.problems().size() == problems) {
                reading.refuse(field.name(), missing(field), label(field));
            }
            values.put(field.name(), value);
        }
        var read = new Values(values);
        if (reading.problems().isEmpty()) {
            part.check(key, id, read, reading);
        }
        return part.completed(read);
    }

    private static String missing(Field field) {
        return switch (field.kind()) {
            case Kind.Pick _,
                    Kind.PickNumber _,
                    Kind.PickRow _,
                    Kind.Several _,
                    Kind.YesNo _,
                    Kind.Tick _ ->
                    "platform.form.select";
            case Kind.Line _,
                    Kind.Lines _,
                    Kind.Day _,
                    Kind.TimeOfDay _,
                    Kind.Whole _,
                    Kind.Tenths _ ->
                    "platform.form.enter";
        };
    }

    /** In the middle of a sentence, except for an acronym. */
    private String label(Field field) {
        String label = words.say(part.words() + "." + field.name());
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private String value(Field field, Typed typed, Reading reading) {
        String name = field.name();
        return switch (field.kind()) {
            case Kind.Line(int longest) -> reading.text(name, longest).replaceAll("\\s+", " ");
            case Kind.Lines(int longest) -> reading.text(name, longest);
            case Kind.Day() -> reading.date(name).map(LocalDate::toString).orElse("");
            case Kind.TimeOfDay() -> reading.time(name).map(Object::toString).orElse("");
            case Kind.Whole(int least, int most) ->
                    reading.number(name, least, most).map(Object::toString).orElse("");
            case Kind.Tenths(int least, int most) ->
                    reading.tenths(name, least, most).map(Object::toString).orElse("");
            case Kind.Tick() -> typed.has(name) ? "yes" : "";
            case Kind.YesNo() ->
                    switch (typed.one(name)) {
                        case "yes" -> "yes";
                        case "no" -> "no";
                        default -> "";
                    };
            case Kind.Several(String list) ->
                    part.choices(list, key).stream()
                            .map(Choice::value)
                            .filter(code -> typed.has(Form.box(name, code)))
                            .collect(Collectors.joining());
            case Kind.Pick(String list) -> picked(name, list, typed.one(name), reading);
            case Kind.PickNumber(String list) -> picked(name, list, typed.one(name), reading);
            case Kind.PickRow(String list) -> picked(name, list, typed.one(name), reading);
        };
    }

    private String picked(String name, String list, String value, Reading reading) {
        boolean known =
                value.isEmpty()
                        || value.equals(was.text(name))
                        || part.choices(list, key).stream()
                                .map(Choice::value)
                                .anyMatch(value::equals);
        if (!known) {
            reading.refuse(name, "platform.form.choose");
        }
        return value;
    }
}
