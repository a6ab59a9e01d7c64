package org.offload.caseload.disclosure;

import org.offload.caseload.disclosure.Holding.Held;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row as somebody reads it: what it is of, and the columns that hold something.
 *
 * @param what the table, in words
 * @param check why a human must look at it; empty if nobody must
 */
public record ReadableRow(String what, String check, Map<String, String> said) {

    /** Columns that only the machine needs. */
    private static final Set<String> INNER =
            Set.of("crn", "version", "name_key", "surname_key", "value_key");

    static List<ReadableRow> of(List<Held> all) {
        return all.stream()
                .map(held -> new ReadableRow(words(held.table()), held.check(), said(held)))
                .toList();
    }

    private static Map<String, String> said(Held held) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> column : held.row().properties()) {
            JsonNode value = column.getValue();
            boolean empty = value.isNull() || value.isString() && value.asString().isEmpty();
            if (!empty && !INNER.contains(column.getKey())) {
                said.put(
                        words(column.getKey()),
                        value.isValueNode() ? value.asString() : value.toString());
            }
        }
        return said;
    }

    private static String words(String name) {
        String plain = name.substring(name.lastIndexOf('.') + 1).replace('_', ' ');
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }
}
