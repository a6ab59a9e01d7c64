package org.offload.exchange.georgia;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import org.offload.exchange.file.Problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the lines under the column names into people. Remembers whom it has seen. */
final class Rows {

    private static final Pattern DATE =
            Pattern.compile(
                    "[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}.*"
                            + "|[0-9]{1,2}[-/. ]\\p{L}{3,}\\.?([-/. ][0-9]{2,4})?"
                            + "|\\p{L}{3}\\.?[-/. ][0-9]{2,4}");
    private static final char NO_TEXT = '\uFFFD';

    private final Header header;
    private final Map<Integer, Long> lineOfId = new HashMap<>();

    Rows(Header header) {
        this.header = header;
    }

    /** Cuts a line into its fields, without the spaces around them. */
    static List<String> fields(String line) throws CsvParseException {
        return CsvReader.builder().ofSingleCsvRecord(line).getFields().stream()
                .map(String::strip)
                .toList();
    }

    /** Reads a line; one that has the ID of an earlier good line is refused. */
    Line read(long number, String line) {
        try {
            return read(number, fields(line));
        } catch (CsvParseException wrong) {
            return refused(number, line, "quotation marks in pairs around whole values");
        }
    }

    private Line read(long number, List<String> fields) {
        int columns = header.columns().size();
        if (fields.size() != columns) {
            String expected = columns + " values, one for each column";
            return refused(number, fields.size() + " values", expected);
        }
        var cells = new EnumMap<GeorgiaColumn, String>(GeorgiaColumn.class);
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < columns; i++) {
            String value = fields.get(i);
            GeorgiaColumn column = header.columns().get(i);
            problem(number, column, value).ifPresent(problems::add);
            if (!value.isEmpty()) {
                cells.put(column, value);
            }
        }
        return problems.isEmpty()
                ? once(number, new GeorgiaRow(cells))
                : new Line.Refused(problems);
    }

    private Line once(long number, GeorgiaRow row) {
        Long earlier = lineOfId.putIfAbsent(row.id(), number);
        return earlier == null
                ? new Line.Good(number, row)
                : new Line.Refused(
                        List.of(
                                new Problem(
                                        number,
                                        GeorgiaColumn.ID.header(),
                                        Integer.toString(row.id()),
                                        "an ID that stands once; line " + earlier + " has it")));
    }

    private static Optional<Problem> problem(long number, GeorgiaColumn column, String value) {
        Cell cell = column.cell();
        if (value.isEmpty() ? !column.isNeeded() : cell.accepts(value)) {
            return Optional.empty();
        }
        String expected = cell.expected() + hint(value);
        return Optional.of(new Problem(number, column.header(), value, expected));
    }

    private static String hint(String value) {
        if (value.indexOf(NO_TEXT) >= 0) {
            return "; the file is not UTF-8 here";
        }
        return DATE.matcher(value).matches()
                ? "; a spreadsheet seems to have made a date of it"
                : "";
    }

    static Line.Refused refused(long number, String value, String expected) {
        return new Line.Refused(List.of(new Problem(number, "", value, expected)));
    }
}
