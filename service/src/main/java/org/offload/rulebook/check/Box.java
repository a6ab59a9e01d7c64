package org.offload.rulebook.check;

import org.offload.rulebook.table.Condition;
import org.offload.rulebook.vocabulary.Fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cases that are alike in some facts: for each of these facts the categories that they may be in. A
 * fact that is not there may be anything.
 *
 * @param sides by fact, never empty, and never all categories of the fact
 */
record Box(Map<Fact, Set<String>> sides) {

    /** Every case. */
    static final Box ALL = new Box(Map.of());

    /** Returns the cases that a row takes. */
    static Box of(Condition when) {
        Map<Fact, Set<String>> sides = new EnumMap<>(Fact.class);
        when.takes().forEach((fact, taken) -> put(sides, fact, taken));
        return new Box(sides);
    }

    /** Returns the cases in one category. */
    static Box of(Fact fact, String category) {
        return of(new Condition(Map.of(fact, Set.of(category))));
    }

    /** Returns these cases without those of another box, as boxes that share no case. */
    List<Box> without(Box other) {
        if (!meets(other)) {
            return List.of(this);
        }
        List<Box> left = new ArrayList<>();
        Map<Fact, Set<String>> rest = copy(sides);
        other.sides.forEach(
                (fact, taken) -> {
                    Set<String> mine = categories(fact);
                    Set<String> outside = new LinkedHashSet<>(mine);
                    outside.removeAll(taken);
                    if (!outside.isEmpty()) {
                        Map<Fact, Set<String>> piece = copy(rest);
                        put(piece, fact, outside);
                        left.add(new Box(piece));
                    }
                    Set<String> inside = new LinkedHashSet<>(mine);
                    inside.retainAll(taken);
                    put(rest, fact, inside);
                });
        return left;
    }

    /** Returns a case of it in words, by the facts that set it apart; none if none does. */
    Optional<String> example() {
        return sides.entrySet().stream()
                .map(side -> side.getKey().term() + " \"" + first(side.getKey()) + "\"")
                .reduce((one, other) -> one + ", " + other);
    }

    private boolean meets(Box other) {
        return other.sides.entrySet().stream()
                .allMatch(
                        side ->
                                categories(side.getKey()).stream()
                                        .anyMatch(side.getValue()::contains));
    }

    private String first(Fact fact) {
        return fact.categories().stream()
                .filter(categories(fact)::contains)
                .findFirst()
                .orElseThrow();
    }

    private Set<String> categories(Fact fact) {
        Set<String> side = sides.get(fact);
        return side == null ? new LinkedHashSet<>(fact.categories()) : side;
    }

    private static void put(Map<Fact, Set<String>> sides, Fact fact, Set<String> categories) {
        if (categories.size() < fact.categories().size()) {
            sides.put(fact, categories);
        } else {
            sides.remove(fact);
        }
    }

    private static Map<Fact, Set<String>> copy(Map<Fact, Set<String>> sides) {
        Map<Fact, Set<String>> copy = new EnumMap<>(Fact.class);
        copy.putAll(sides);
        return copy;
    }
}
