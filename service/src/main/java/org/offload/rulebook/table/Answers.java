package org.offload.rulebook.table;

import org.offload.rulebook.vocabulary.Interval;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The answers of a row that is being read. What cannot be read is told, and stands for the first of
 * its kind, or for none: its file is refused anyway.
 *
 * @param texts by column, without quotes; a column that is missing was told before
 */
record Answers(RowPlace place, Map<String, String> texts) {

    static final String YES = "YES";
    static final String NO = "NO";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    String text(String column) {
        return texts.getOrDefault(column, "");
    }

    /** Returns a name of letters, digits and hyphens. */
    String name(String column) {
        String name = text(column);
        if (has(column) && name.isEmpty()) {
            place.add("rulebook.file.missing", column);
        } else if (has(column) && !NAME.matcher(name).matches()) {
            place.add("rulebook.file.name", column, Problems.quote(name));
        }
        return name;
    }

    List<String> names(String column) {
        List<String> names = split(column);
        names.stream()
                .filter(name -> !NAME.matcher(name).matches())
                .forEach(name -> place.add("rulebook.file.name", column, Problems.quote(name)));
        return names;
    }

    <E extends Enum<E>> E one(String column, Class<E> kind) {
        return constant(column, text(column), kind);
    }

    <E extends Enum<E>> Optional<E> oneOrNone(String column, Class<E> kind) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(one(column, kind));
    }

    <E extends Enum<E>> List<E> many(String column, Class<E> kind) {
        return split(column).stream().map(word -> constant(column, word, kind)).toList();
    }

    boolean yes(String column) {
        String word = text(column);
        if (has(column) && !word.equals(YES) && !word.equals(NO)) {
            unknown(column, word, YES + ", " + NO);
        }
        return word.equals(YES);
    }

    Interval interval(String column) {
        String text = text(column);
        Optional<Interval> interval = IntervalText.parse(text);
        if (has(column) && text.isEmpty()) {
            place.add("rulebook.file.missing", column);
        } else if (has(column) && interval.isEmpty()) {
            place.add("rulebook.file.interval", column, Problems.quote(text));
        }
        return interval.orElseGet(Interval.Plan::new);
    }

    static String join(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private boolean has(String column) {
        return texts.containsKey(column);
    }

    private List<String> split(String column) {
        String text = text(column).strip();
        return text.isEmpty() ? List.of() : Arrays.asList(COMMA.split(text, -1));
    }

    private <E extends Enum<E>> E constant(String column, String word, Class<E> kind) {
        EnumSet<E> all = EnumSet.allOf(kind);
        return all.stream()
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseGet(
                        () -> {
                            if (has(column)) {
                                unknown(column, word, join(all));
                            }
                            return all.iterator().next();
                        });
    }

    private void unknown(String column, String word, String allowed) {
        if (word.isEmpty()) {
            place.add("rulebook.file.missing.word", column, allowed);
        } else {
            place.add("rulebook.file.word", column, Problems.quote(word), allowed);
        }
    }
}
