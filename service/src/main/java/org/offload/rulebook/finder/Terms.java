package org.offload.rulebook.finder;

import org.offload.caseload.Whose;
import org.offload.platform.Form;
import org.offload.platform.Role;
import org.offload.platform.Typed;
import org.offload.rulebook.due.Missing;
import org.offload.rulebook.vocabulary.Fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is looked for: of each fact one of some categories, and one of some things that are missing.
 *
 * @param facts only those that matter; a fact of which all categories are chosen does not
 * @param missing none if it does not matter whether anything is
 */
public record Terms(Whose whose, Map<Fact, Set<String>> facts, Set<Missing> missing) {

    /** The field that says whose cases, and the boxes of what is missing. */
    static final String WHOSE = "whose";

    static final String MISSING = "missing";

    public Terms {
        facts = Map.copyOf(facts);
        missing = Set.copyOf(missing);
    }

    /** Returns the terms that leave no case out. */
    public static Terms all(Whose whose) {
        return new Terms(whose, Map.of(), Set.of());
    }

    /** Reads the boxes that are ticked; what cannot be meant counts for nothing. */
    static Terms read(Role role, Typed typed) {
        return of(role, typed.one(WHOSE), typed::has);
    }

    /** Reads what {@link #text} has written, for somebody who may look through other cases. */
    static Terms read(Role role, String text) {
        Set<String> words = Set.copyOf(Arrays.asList(text.split(" ")));
        String whose = text.split(" ")[0];
        return of(role, whose, words::contains);
    }

    private static Terms of(Role role, String whose, Predicate<String> ticked) {
        Map<Fact, Set<String>> facts = new LinkedHashMap<>();
        for (Fact fact : Fact.values()) {
            Set<String> some =
                    fact.categories().stream()
                            .filter(one -> ticked.test(Form.box(fact.name(), one)))
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!some.isEmpty() && some.size() < fact.categories().size()) {
                facts.put(fact, some);
            }
        }
        return new Terms(
                Whose.find(role, whose),
                facts,
                Arrays.stream(Missing.values())
                        .filter(one -> ticked.test(Form.box(MISSING, one.name())))
                        .collect(Collectors.toSet()));
    }

    /** Answers whether anything leaves cases out. */
    boolean isNarrow() {
        return !facts.isEmpty() || !missing.isEmpty();
    }

    /** Returns the boxes that are ticked, in the order of the page. */
    List<String> boxes() {
        Stream<String> ofFacts =
                Arrays.stream(Fact.values())
                        .filter(facts::containsKey)
                        .flatMap(
                                fact ->
                                        fact.categories().stream()
                                                .filter(
                                                        facts.getOrDefault(fact, Set.of())
                                                                ::contains)
                                                .map(one -> Form.box(fact.name(), one)));
        Stream<String> ofMissing =
                missing.stream().sorted().map(one -> Form.box(MISSING, one.name()));
        return Stream.concat(ofFacts, ofMissing).toList();
    }

    /** Returns it in words for the database and the address. */
    String text() {
        return Stream.concat(Stream.of(whose.name()), boxes().stream())
                .collect(Collectors.joining(" "));
    }

    /** Returns the fields of the form. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(WHOSE, whose.name());
        boxes().forEach(box -> fields.put(box, "yes"));
        return fields;
    }

    /** Returns the part of an address that holds the terms: categories, nothing of a person. */
    String query() {
        return fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&", "?", ""));
    }

    /**
     * Returns what a case must not have: every other category of the facts that matter, as {@code
     * HARM=LOW}. Each case has one category of every fact, so that says what it must have.
     */
    String[] without() {
        List<String> without = new ArrayList<>();
        facts.forEach(
                (fact, some) ->
                        fact.categories().stream()
                                .filter(one -> !some.contains(one))
                                .forEach(one -> without.add(fact + "=" + one)));
        return without.toArray(String[]::new);
    }
}
