package org.offload.exchange.score;

import org.offload.exchange.file.Problem;
import org.offload.exchange.score.Source.Item;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lines of JSON, each an object with a value for each column that says something. */
final class JsonRows implements Source.Rows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Set<String> columns = new LinkedHashSet<>();

    /**
     * Takes the names of the first lines for those of the columns, since a line leaves out what
     * says nothing.
     */
    JsonRows(List<String> first) throws Unusable {
        for (String line : first) {
            try {
                columns.addAll(JSON.readTree(line).propertyNames());
            } catch (JacksonException wrong) {
                if (columns.isEmpty()) {
                    throw new Unusable("cannot be used. Its first line is neither CSV nor JSON.");
                }
            }
        }
    }

    @Override
    public List<String> columns() {
        return List.copyOf(columns);
    }

    @Override
    public Item read(long number, String line) {
        try {
            JsonNode row = JSON.readTree(line);
            if (!row.isObject()) {
                return refused(number, line);
            }
            Map<String, Integer> places = new HashMap<>();
            List<String> fields = new ArrayList<>();
            for (Map.Entry<String, JsonNode> property : row.properties()) {
                places.put(property.getKey(), fields.size());
                fields.add(text(property.getValue()));
            }
            return new Item.Fields(number, new Fielded(places, fields));
        } catch (JacksonException wrong) {
            return refused(number, line);
        }
    }

    private static Item refused(long number, String line) {
        return new Item.Refused(
                new Problem(number, "", line, "one JSON object, whole and on one line"));
    }

    /** As the columns of a CSV file say it: lists as {@code A|B}, and {@code []} for none. */
    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return value.isEmpty()
                    ? "[]"
                    : value.valueStream().map(JsonNode::asString).collect(Collectors.joining("|"));
        }
        return value.isContainer() ? value.toString() : value.asString();
    }
}
