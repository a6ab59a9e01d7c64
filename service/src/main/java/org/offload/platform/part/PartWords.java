package org.offload.platform.part;

import org.offload.platform.Choice;
import org.offload.platform.Field;
import org.offload.platform.Field.Kind;
import org.offload.platform.Part;
import org.offload.platform.PlainDates;
import org.offload.platform.Values;
import org.offload.platform.Words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of one part in words, for one record; its lists are read once. */
class PartWords {

    private final Part part;
    private final String key;
    private final Words words;
    private final Map<String, List<Choice>> lists = new HashMap<>();

    PartWords(Part part, String key, Words words) {
        this.part = part;
        this.key = key;
        this.words = words;
    }

    /** Returns the fields that hold something, in the order of the page. */
    List<Said> filled(Values values) {
        return part.table().fields().stream()
                .filter(field -> !values.isEmpty(field.name()))
                .map(field -> new Said(label(field), value(field, values.text(field.name()))))
                .toList();
    }

    String label(Field field) {
        return words.say(part.words() + "." + field.name());
    }

    /** Returns a value in words; empty for nothing. */
    String value(Field field, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case Kind.Line _, Kind.Lines _, Kind.Whole _, Kind.Tenths _ -> text;
            case Kind.Day() -> PlainDates.day(LocalDate.parse(text));
            case Kind.TimeOfDay() -> PlainDates.time(LocalTime.parse(text));
            case Kind.Tick(), Kind.YesNo() -> words.say("platform.form." + text);
            case Kind.Pick(String list) -> answer(list, text);
            case Kind.PickNumber(String list) -> answer(list, text);
            case Kind.PickRow(String list) -> answer(list, text);
            case Kind.Several(String list) ->
                    labels(list, text::contains).collect(Collectors.joining(", "));
        };
    }

    /** An answer that is no longer offered keeps its words. */
    private String answer(String list, String code) {
        return labels(list, code::equals)
                .findFirst()
                .orElseGet(() -> part.formerAnswer(list, code));
    }

    private Stream<String> labels(String list, Predicate<String> code) {
        return choices(list).stream()
                .filter(choice -> code.test(choice.value()))
                .map(Choice::label);
    }

    /** Returns a value as somebody would type it into the form. */
    static String typed(Field field, String text) {
        return switch (field.kind()) {
            case Kind.Day _ when !text.isEmpty() -> PlainDates.typed(LocalDate.parse(text));
            case Kind.TimeOfDay _ when !text.isEmpty() -> PlainDates.typed(LocalTime.parse(text));
            case Kind _ -> text;
        };
    }

    /** Returns what was typed as a person reads it: dates as they came, codes in words. */
    String read(Field field, String typed) {
        return switch (field.kind()) {
            case Kind.Pick _, Kind.PickRow _, Kind.Several _ -> value(field, typed);
            case Kind _ -> typed;
        };
    }

    /** Returns the answers to a question, with one for nothing where it may stay open. */
    List<Choice> answers(Field field, String list, String now) {
        List<Choice> offered = choices(list);
        boolean gone = !now.isEmpty() && offered.stream().noneMatch(c -> c.value().equals(now));
        return Stream.of(
                        field.needed() && !now.isEmpty()
                                ? Stream.<Choice>empty()
                                : Stream.of(Choice.of("", unanswered(field))),
                        offered.stream(),
                        gone
                                ? Stream.of(Choice.of(now, part.formerAnswer(list, now)))
                                : Stream.<Choice>empty())
                .flatMap(one -> one)
                .toList();
    }

    private String unanswered(Field field) {
        return words.say(field.needed() ? "platform.part.choose" : "platform.form.none");
    }

    /** Returns the answers of a list. */
    List<Choice> choices(String list) {
        return lists.computeIfAbsent(list, name -> part.choices(name, key));
    }
}
