package org.offload.rulebook.check;

import org.offload.rulebook.table.Tables;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is wrong with tables that can be read and would be answered: cases that nobody thought of,
 * rows that do nothing, and people whom they would not protect.
 */
public final class TableCheck {

    private TableCheck() {}

    /**
     * Returns what is wrong, the contact table first.
     *
     * @param settings the names of the settings that come with the tables
     */
    public static List<Finding> of(Tables tables, Set<String> settings) {
        return Stream.of(
                        new ContactCheck(tables.contact(), settings).findings(),
                        new RestrictionCheck(tables.restriction()).findings(),
                        new SafetyCheck(tables.restriction()).findings())
                .flatMap(findings -> findings)
                .toList();
    }
}
