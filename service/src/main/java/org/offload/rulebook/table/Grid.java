package org.offload.rulebook.table;

import org.offload.rulebook.vocabulary.Fact;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A table as its file shows it: what its rows ask, and a text for each column of answers. */
record Grid(TableName name, List<String> columns, List<Row> rows) {

    /**
     * A row of it.
     *
     * @param answers by column
     */
    record Row(Condition when, Map<String, String> answers) {}

    static Grid ofContact(Tables tables) {
        return new Grid(
                TableName.CONTACT,
                ContactCells.COLUMNS,
                tables.contact().stream()
                        .map(row -> new Row(row.when(), ContactCells.write(row)))
                        .toList());
    }

    static Grid ofRestriction(Tables tables) {
        return new Grid(
                TableName.RESTRICTION,
                RestrictionCells.COLUMNS,
                tables.restriction().stream()
                        .map(row -> new Row(row.when(), RestrictionCells.write(row)))
                        .toList());
    }

    /** Returns the facts that any row asks about, in their own order. */
    List<Fact> facts() {
        return Arrays.stream(Fact.values())
                .filter(fact -> rows.stream().anyMatch(row -> row.when().takes().containsKey(fact)))
                .toList();
    }
}
