package org.offload.caseload.mycases;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A line of a file of values with commas between, which a spreadsheet opens and does not run. */
record CsvRow(List<String> cells) {

    // What a spreadsheet takes for the beginning of a formula.
    private static final String FORMULA = "=+-@|%";

    CsvRow {
        cells = List.copyOf(cells);
    }

    static CsvRow of(String... cells) {
        return new CsvRow(Arrays.asList(cells));
    }

    /** Returns the line, with its end. */
    String line() {
        return cells.stream().map(CsvRow::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        String seen = text.stripLeading();
        boolean runs = !text.isEmpty() && (seen.isEmpty() || FORMULA.indexOf(seen.charAt(0)) >= 0);
        return "\"" + (runs ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
