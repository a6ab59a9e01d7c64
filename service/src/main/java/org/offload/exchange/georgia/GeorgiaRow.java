package org.offload.exchange.georgia;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One person of the file: the values that are not blank, each accepted by its column.
 *
 * @param cells holds at least the columns that are needed
 */
record GeorgiaRow(Map<GeorgiaColumn, String> cells) {

    GeorgiaRow {
        cells = Collections.unmodifiableMap(new EnumMap<>(cells));
    }

    /** Returns the value as it was published; empty where it is blank. */
    Optional<String> text(GeorgiaColumn column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** Answers whether the value is 1. */
    boolean says(GeorgiaColumn column) {
        return "1".equals(cells.get(column));
    }

    /** Returns the person's number in the file. */
    int id() {
        return number(GeorgiaColumn.ID);
    }

    /** Returns the person's area, 1 to 25. */
    int area() {
        return number(GeorgiaColumn.RESIDENCE_PUMA);
    }

    private int number(GeorgiaColumn needed) {
        return Integer.parseInt(
                text(needed)
                        .orElseThrow(
                                () -> new IllegalArgumentException("A row needs its " + needed)));
    }
}
