package org.offload.caseload.filter;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The terms by which a list may be narrowed, each written down once with its type and its
 * condition. They make one statement whatever is filled in: a term without a value leaves nobody
 * out. What is not among them never reaches a statement.
 */
public final class Filter {

    private final Map<String, String> conditions;

    private Filter(Map<String, String> conditions) {
        this.conditions = conditions;
    }

    /** Returns the filter without terms. */
    public static Filter none() {
        return new Filter(Map.of());
    }

    /**
     * Returns the filter with one term more.
     *
     * @param name also of the parameter, such as {@code :harm}
     * @param type of the parameter, such as {@code date[]}
     * @param condition what is true of those who stay, once there is a value
     */
    public Filter with(String name, String type, String condition) {
        Map<String, String> more = new LinkedHashMap<>(conditions);
        more.put(name, "(cast(:" + name + " as " + type + ") is null or " + condition + ")");
        return new Filter(more);
    }

    /** Returns the names of the terms. */
    public Set<String> names() {
        return conditions.keySet();
    }

    /** Returns the conditions of all terms, to stand after others in a statement. */
    public String sql() {
        return conditions.values().stream()
                .map(condition -> " and " + condition)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * Returns the parameters of the statement: a value for what is filled in, none for the others.
     *
     * @throws IllegalArgumentException for a value of something that is not among the terms
     */
    public Map<String, @Nullable Object> parameters(Map<String, ?> values) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        conditions.keySet().forEach(name -> all.put(name, null));
        values.forEach((name, value) -> put(all, name, value));
        return all;
    }

    private static void put(Map<String, @Nullable Object> all, String name, Object value) {
        if (!all.containsKey(name)) {
            throw new IllegalArgumentException("No term " + name + " among " + all.keySet());
        }
        all.put(name, value);
    }
}
