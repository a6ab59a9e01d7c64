package org.offload.exchange.georgia;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A made-up line in the shape of the file; valid until a test says otherwise. */
final class ARow {

    static final String HEADER =
            Arrays.stream(GeorgiaColumn.values())
                    .map(GeorgiaColumn::header)
                    .collect(Collectors.joining(","));

    private final Map<GeorgiaColumn, String> cells = new EnumMap<>(GeorgiaColumn.class);

    private ARow(int id) {
        for (GeorgiaColumn column : GeorgiaColumn.values()) {
            cells.put(column, firstAccepted(column.cell()));
        }
        cells.put(GeorgiaColumn.ID, Integer.toString(id));
    }

    static ARow of(int id) {
        return new ARow(id);
    }

    private static String firstAccepted(Cell cell) {
        return switch (cell) {
            case Cell.Whole(var least, _) -> Integer.toString(least);
            case Cell.Decimal(_), Cell.YesNo() -> "0";
            case Cell.OneOf(var words) -> words.getFirst();
        };
    }

    ARow with(GeorgiaColumn column, String value) {
        cells.put(column, value);
        return this;
    }

    ARow inArea(int area) {
        return with(GeorgiaColumn.RESIDENCE_PUMA, Integer.toString(area));
    }

    ARow without(GeorgiaColumn column) {
        return with(column, "");
    }

    /** The line in the order of {@link #HEADER}. */
    String line() {
        return String.join(",", cells.values());
    }

    GeorgiaRow row() {
        var present = new EnumMap<GeorgiaColumn, String>(cells);
        present.values().removeIf(String::isEmpty);
        return new GeorgiaRow(present);
    }
}
