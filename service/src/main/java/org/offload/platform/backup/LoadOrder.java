package org.offload.platform.backup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which table comes after which, so that no row points at one that is not there yet. */
final class LoadOrder {

    private LoadOrder() {}

    /** A foreign key from one table to another. */
    record Reference(String from, String to) {}

    /**
     * Returns the tables, each after those that it points at; else as they came.
     *
     * @throws IllegalStateException if they point at each other in a circle
     */
    static List<String> of(Collection<String> tables, Collection<Reference> references) {
        Set<String> waiting = new LinkedHashSet<>(tables);
        List<String> order = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<String> ready =
                    waiting.stream().filter(table -> isReady(table, waiting, references)).toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("Foreign keys form a circle: " + waiting);
            }
            order.addAll(ready);
            ready.forEach(waiting::remove);
        }
        return List.copyOf(order);
    }

    private static boolean isReady(
            String table, Set<String> waiting, Collection<Reference> references) {
        return references.stream()
                .filter(one -> one.from().equals(table) && !one.to().equals(table))
                .noneMatch(one -> waiting.contains(one.to()));
    }
}
