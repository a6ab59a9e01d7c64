package org.offload.rulebook.table;

import org.offload.rulebook.vocabulary.Fact;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * When a row holds: for each fact that it asks about, the categories that it takes. A fact that it
 * does not ask about may be anything.
 */
public record Condition(Map<Fact, Set<String>> takes) {

    /**
     * @throws IllegalArgumentException for a category that the fact does not have, or for none
     */
    public Condition {
        Map<Fact, Set<String>> copy = new EnumMap<>(Fact.class);
        takes.forEach(
                (fact, categories) -> {
                    if (categories.isEmpty() || !fact.categories().containsAll(categories)) {
                        throw new IllegalArgumentException(
                                fact + " is one of " + fact.categories() + ", not " + categories);
                    }
                    Set<String> ordered = new LinkedHashSet<>(fact.categories());
                    ordered.retainAll(categories);
                    copy.put(fact, Set.copyOf(ordered));
                });
        takes = Map.copyOf(copy);
    }

    /** Answers whether the row holds for a case. */
    public boolean holdsFor(Map<Fact, String> inputs) {
        return takes.entrySet().stream()
                .allMatch(entry -> entry.getValue().contains(inputs.get(entry.getKey())));
    }
}
