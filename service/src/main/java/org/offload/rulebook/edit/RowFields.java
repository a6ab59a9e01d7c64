package org.offload.rulebook.edit;

import org.offload.platform.Form;
import org.offload.platform.Reading;
import org.offload.platform.Typed;
import org.offload.rulebook.table.Condition;
import org.offload.rulebook.vocabulary.Fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fields that the rows of both tables have: name, question, reason and sources. */
final class RowFields {

    static final String WORDS = "rulebook.edit";

    /** Stands for a row that is not there yet. */
    static final String NEW = "new";

    static final String TICKED = "yes";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final int LONGEST_TEXT = 300; // of a cell
    private static final String ID = "id";
    private static final String WHY = "why";
    private static final String SOURCES = "sources";

    private RowFields() {}

    static void put(String id, Condition when, Map<String, String> values) {
        values.put(ID, id);
        when.takes()
                .forEach(
                        (fact, categories) ->
                                categories.forEach(
                                        one -> values.put(Form.box(fact.name(), one), TICKED)));
    }

    static void put(String why, List<String> sources, Map<String, String> values) {
        values.put(WHY, why);
        values.put(SOURCES, String.join(", ", sources));
    }

    static void tick(String field, Collection<? extends Enum<?>> some, Map<String, String> values) {
        some.forEach(one -> values.put(Form.box(field, one.name()), TICKED));
    }

    static String id(Reading reading) {
        String id = reading.required(ID, LONGEST_TEXT);
        if (!id.isEmpty() && (!NAME.matcher(id).matches() || id.equals(NEW))) {
            reading.refuse(ID, "rulebook.edit.id.letters");
        }
        return id;
    }

    /** A fact of which no category or every one is ticked does not matter. */
    static Condition when(Typed typed) {
        Map<Fact, Set<String>> takes = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            Set<String> ticked = new LinkedHashSet<>(fact.categories());
            ticked.removeIf(one -> !typed.has(Form.box(fact.name(), one)));
            if (!ticked.isEmpty() && ticked.size() < fact.categories().size()) {
                takes.put(fact, ticked);
            }
        }
        return new Condition(takes);
    }

    static <E extends Enum<E>> Set<E> ticked(Typed typed, String field, Class<E> type) {
        Set<E> ticked = EnumSet.allOf(type);
        ticked.removeIf(one -> !typed.has(Form.box(field, one.name())));
        return ticked;
    }

    /** Returns the reason. A file counts a rare letter as two. */
    static String why(Reading reading) {
        String why = reading.required(WHY, LONGEST_TEXT);
        int more = why.length() - LONGEST_TEXT;
        if (more > 0 && why.codePointCount(0, why.length()) <= LONGEST_TEXT) {
            reading.refuse(WHY, "platform.form.tooLong", LONGEST_TEXT, more);
        }
        return why;
    }

    static List<String> sources(Reading reading) {
        List<String> sources =
                Stream.of(reading.text(SOURCES, LONGEST_TEXT))
                        .flatMap(text -> Arrays.stream(text.split(",")))
                        .map(String::strip)
                        .filter(source -> !source.isEmpty())
                        .toList();
        if (!sources.stream().allMatch(NAME.asMatchPredicate())) {
            reading.refuse(SOURCES, "rulebook.edit.sources.letters");
        } else if (String.join(", ", sources).length() > LONGEST_TEXT) {
            reading.refuse(SOURCES, "rulebook.edit.sources.many");
        }
        return sources;
    }
}
