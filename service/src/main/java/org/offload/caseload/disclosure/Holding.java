package org.offload.caseload.disclosure;

import org.offload.kernel.Crn;
import org.offload.platform.HeldOfPerson;
import org.offload.platform.HeldOfPerson.Row;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers all that is held of a person, and marks what a human must look at first. */
@Component
class Holding {

    /** Tables whose rows are about somebody else, or may be. */
    private static final Set<String> OF_OTHERS =
            Set.of("caseload.personal_contact", "caseload.abuse_role", "caseload.registration");

    /** A row, and why a human must look at it; empty if nobody must. */
    record Held(String table, ObjectNode row, String check) {}

    private final HeldOfPerson held;
    private final MarkedFields fields;
    private final JsonMapper json;

    Holding(HeldOfPerson held, MarkedFields fields, JsonMapper json) {
        this.held = held;
        this.fields = fields;
        this.json = json;
    }

    List<Held> of(Crn crn) {
        List<Row> rows = held.everything(crn);
        Set<String> sensitive = sensitive(rows);
        List<Held> all = new ArrayList<>();
        for (Row row : rows) {
            var node = (ObjectNode) json.readTree(row.json());
            all.add(new Held(row.table(), node, check(row.table(), node, sensitive)));
        }
        return all;
    }

    private Set<String> sensitive(List<Row> rows) {
        Set<String> ids = new HashSet<>();
        for (Row row : rows) {
            JsonNode node = json.readTree(row.json());
            if (node.path("sensitive").asBoolean(false) && node.hasNonNull("contact_id")) {
                ids.add(node.path("contact_id").asString(""));
            }
        }
        return ids;
    }

    private String check(String table, ObjectNode row, Set<String> sensitive) {
        if (row.path("sensitive").asBoolean(false)
                || sensitive.contains(row.path("contact_id").asString(""))) {
            return "SENSITIVE";
        }
        return OF_OTHERS.contains(table) || fields.areIn(table, row) || fields.wereIn(table, row)
                ? "OTHERS"
                : "";
    }
}
