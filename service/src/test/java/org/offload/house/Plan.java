package org.offload.house;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** How PostgreSQL would run a statement: one step, with the steps below it. */
record Plan(JsonNode node) {

    /** Returns what PostgreSQL says of this step, such as its {@code Index Cond}; or nothing. */
    String says(String name) {
        JsonNode found = node.get(name);
        return found == null ? "" : found.asString();
    }

    /** Returns the steps right below. */
    List<Plan> steps() {
        JsonNode plans = node.get("Plans");
        return plans == null
                ? List.of()
                : StreamSupport.stream(plans.spliterator(), false).map(Plan::new).toList();
    }

    /**
     * Answers whether the step above has this one as such, of a join {@code Outer} or {@code
     * Inner}.
     */
    boolean isBelowAs(String... relationships) {
        return List.of(relationships).contains(says("Parent Relationship"));
    }

    /** Returns what this step asks of rows. */
    Stream<String> conditions() {
        return node.properties().stream()
                .filter(said -> said.getKey().endsWith("Cond") || said.getKey().endsWith("Filter"))
                .map(said -> said.getValue().asString());
    }

    /** Returns this step and all below. */
    Stream<Plan> all() {
        return Stream.concat(Stream.of(this), steps().stream().flatMap(Plan::all));
    }

    boolean is(String... types) {
        return List.of(types).contains(says("Node Type"));
    }

    /** Returns the table that this step reads, with its schema; empty if it reads none. */
    String table() {
        String name = says("Relation Name");
        return name.isEmpty() ? "" : says("Schema") + "." + name;
    }
}
