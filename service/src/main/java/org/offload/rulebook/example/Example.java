package org.offload.rulebook.example;

import org.offload.rulebook.due.Inputs;
import org.offload.rulebook.vocabulary.Fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A case that somebody has made up, with what a rulebook must say of it.
 *
 * @param inputs the category of each fact that it says something about; what it does not name must
 *     not matter
 */
public record Example(UUID id, String name, Map<Fact, String> inputs, Expected expected) {

    static final int MOST_CASES = 5_000;

    public Example {
        inputs = Map.copyOf(inputs);
    }

    /** Reads what {@link #text} has written. */
    static Map<Fact, String> read(String text) {
        return Arrays.stream(text.split(" "))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> Fact.valueOf(pair[0]), pair -> pair[1]));
    }

    /** Returns the categories as they are stored, such as {@code HARM=HIGH TIER=B}. */
    static String text(Map<Fact, String> inputs) {
        return Arrays.stream(Fact.values())
                .filter(inputs::containsKey)
                .map(fact -> fact + "=" + inputs.get(fact))
                .collect(Collectors.joining(" "));
    }

    /**
     * Returns the cases for which it stands: one for each way to fill in what it does not name.
     *
     * @param asked the facts that matter to the tables
     * @return at most 5,000
     */
    List<Inputs> cases(Set<Fact> asked) {
        List<Map<Fact, String>> cases = List.of(some());
        for (Fact fact : Fact.values()) {
            if (asked.contains(fact) && !inputs.containsKey(fact)) {
                cases = each(cases, fact);
            }
        }
        return cases.stream().map(Inputs::new).toList();
    }

    /** A fact that does not matter may as well be in its first category. */
    private Map<Fact, String> some() {
        Map<Fact, String> some = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            some.put(fact, inputs.getOrDefault(fact, fact.categories().getFirst()));
        }
        return some;
    }

    private static List<Map<Fact, String>> each(List<Map<Fact, String>> cases, Fact fact) {
        List<Map<Fact, String>> all = new ArrayList<>();
        for (Map<Fact, String> one : cases) {
            for (String category : fact.categories()) {
                if (all.size() < MOST_CASES) {
                    Map<Fact, String> copy = new EnumMap<>(one);
                    copy.put(fact, category);
                    all.add(copy);
                }
            }
        }
        return all;
    }
}
