package org.offload.platform;

import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.TreeMap;

/** The fields of a form as JSON, as drafts and searches keep them. */
@Component
public class StoredFields {

    private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json;

    StoredFields(JsonMapper json) {
        this.json = json;
    }

    /** Returns the JSON of the fields. */
    public String write(Map<String, String> fields) {
        return json.writeValueAsString(fields);
    }

    /** Returns the fields of the JSON. */
    public Map<String, String> read(String fields) {
        return json.readValue(fields, FIELDS);
    }
}
