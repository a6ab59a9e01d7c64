package org.offload.caseload.disclosure;

import org.offload.caseload.part.CasePart;
import org.offload.platform.Field;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields that may tell of somebody else, by table, as the parts say. */
@Component
class MarkedFields {

    private static final String CHANGE = "caseload.change";

    private final Map<String, List<String>> byTable = new HashMap<>();
    private final Map<String, List<String>> byPart = new HashMap<>();

    MarkedFields(List<CasePart> parts) {
        for (CasePart part : parts) {
            List<String> marked =
                    part.table().fields().stream()
                            .filter(Field::aboutOthers)
                            .map(Field::name)
                            .toList();
            byTable.put(part.table().table(), marked);
            byPart.put(part.name(), marked);
        }
    }

    /** Answers whether a change, in the history of the parts, touched one of them. */
    boolean wereIn(String table, JsonNode row) {
        return table.equals(CHANGE)
                && byPart.getOrDefault(row.path("part").asString(""), List.of()).stream()
                        .anyMatch(f -> row.path("before").has(f) || row.path("after").has(f));
    }

    /** Answers whether one of them holds something. */
    boolean areIn(String table, JsonNode row) {
        return byTable.getOrDefault(table, List.of()).stream()
                .anyMatch(field -> !row.path(field).asString("").isEmpty());
    }
}
