package org.offload.rulebook.check;

import org.offload.rulebook.table.TableName;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that is wrong with tables.
 *
 * @param row the id of the row; none if it concerns the whole table
 * @param key of the message
 * @param arguments for the message, in order
 */
public record Finding(
        Severity severity,
        TableName table,
        Optional<String> row,
        String key,
        List<Object> arguments) {

    /** How much it matters. */
    public enum Severity {
        /** It must be mended before the tables are published. */
        MUST,
        WORTH_KNOWING
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** Returns what must be mended in a table. */
    static Finding must(TableName table, String key, Object... arguments) {
        return new Finding(Severity.MUST, table, Optional.empty(), key, List.of(arguments));
    }

    /** Returns what is worth knowing of a table. */
    static Finding worthKnowing(TableName table, String key, Object... arguments) {
        return new Finding(
                Severity.WORTH_KNOWING, table, Optional.empty(), key, List.of(arguments));
    }

    /** Returns the same of one row, whose id becomes the first argument of the message. */
    Finding ofRow(String id) {
        List<Object> all = new ArrayList<>(List.of(id));
        all.addAll(arguments);
        return new Finding(severity, table, Optional.of(id), key, all);
    }
}
