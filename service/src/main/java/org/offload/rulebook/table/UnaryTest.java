package org.offload.rulebook.table;

import org.offload.rulebook.vocabulary.Fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The question of one cell.
 *
 * <p>Source: DMN 1.3, §9.2, grammar rules 7 (unary tests) and 10 (simple unary tests), of which a
 * rulebook uses the texts only.
 */
final class UnaryTest {

    static final String ANYTHING = "-";

    private static final Pattern ONE = Pattern.compile(StringLiteral.SHAPE);
    private static final Pattern LIST =
            Pattern.compile("\\s*" + ONE + "\\s*+(?:,\\s*" + ONE + "\\s*+)*+");
    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);

    private UnaryTest() {}

    /** What a cell asks. */
    sealed interface Asked {

        /** Nothing: a dash, or an empty cell, which is what some editors write for it. */
        record Nothing() implements Asked {}

        /**
         * Whether the case is in one of some categories.
         *
         * @param unknown what the cell names and the fact does not have
         */
        record OneOf(Set<String> categories, List<String> unknown) implements Asked {}

        /** Something that FEEL may know and a rulebook does not. */
        record Other() implements Asked {}
    }

    static Asked parse(Fact fact, String text) {
        if (text.isEmpty() || text.equals(ANYTHING)) {
            return new Asked.Nothing();
        }
        if (text.length() > StringLiteral.LONGEST) {
            return new Asked.Other();
        }
        Matcher not = NOT.matcher(text);
        boolean negates = not.matches();
        String list = negates ? not.group(1) : text;
        if (!LIST.matcher(list).matches()) {
            return new Asked.Other();
        }
        List<String> named = texts(list);
        Set<String> taken = new LinkedHashSet<>(fact.categories());
        taken.removeIf(category -> named.contains(category) == negates);
        return new Asked.OneOf(
                taken, named.stream().filter(one -> !fact.categories().contains(one)).toList());
    }

    /** Returns the shorter question that takes these categories of a fact and no other. */
    static String write(Fact fact, Set<String> categories) {
        List<String> taken = fact.categories().stream().filter(categories::contains).toList();
        List<String> others =
                fact.categories().stream().filter(one -> !categories.contains(one)).toList();
        return !others.isEmpty() && 2 * others.size() < taken.size()
                ? "not(" + list(others) + ")"
                : list(taken);
    }

    /** Returns texts in quotes, with commas between. */
    static String list(List<String> texts) {
        return texts.stream().map(StringLiteral::of).collect(Collectors.joining(","));
    }

    private static List<String> texts(String list) {
        return ONE.matcher(list)
                .results()
                .flatMap(found -> StringLiteral.parse(found.group()).stream())
                .toList();
    }
}
