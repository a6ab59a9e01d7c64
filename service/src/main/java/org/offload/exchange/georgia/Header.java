package org.offload.exchange.georgia;

import static java.util.function.Predicate.not;

import org.offload.exchange.file.Report;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The line of column names. Columns may stand in any order, each exactly once.
 *
 * @param columns in the order of the file
 */
record Header(List<GeorgiaColumn> columns) {

    Header {
        columns = List.copyOf(columns);
    }

    /** What a first line turned out to be. */
    sealed interface Reading {
        record Good(Header header) implements Reading {}

        record Wrong(String why) implements Reading {}
    }

    /** Reads the names; says all that is wrong with them in one sentence each. */
    static Reading of(List<String> names) {
        var why = new StringBuilder();
        say(why, "Missing columns", missing(names));
        say(why, "Columns that stand twice", doubled(names));
        say(why, "Columns that the file should not have", unknown(names));
        return why.isEmpty()
                ? new Reading.Good(new Header(known(names)))
                : new Reading.Wrong(why.toString().strip());
    }

    private static void say(StringBuilder why, String what, Set<String> names) {
        if (!names.isEmpty()) {
            why.append(what).append(": ").append(String.join(", ", names)).append(". ");
        }
    }

    private static Set<String> missing(List<String> names) {
        var missing = EnumSet.allOf(GeorgiaColumn.class);
        missing.removeAll(known(names));
        return missing.stream()
                .map(GeorgiaColumn::header)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> doubled(List<String> names) {
        var seen = new LinkedHashSet<String>();
        return names.stream()
                .filter(not(seen::add))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> unknown(List<String> names) {
        return names.stream()
                .filter(name -> GeorgiaColumn.of(name).isEmpty())
                .map(name -> name.isEmpty() ? "(a column without a name)" : Report.shorten(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<GeorgiaColumn> known(List<String> names) {
        return names.stream().flatMap(name -> GeorgiaColumn.of(name).stream()).toList();
    }
}
