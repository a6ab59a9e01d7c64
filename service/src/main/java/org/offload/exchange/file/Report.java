package org.offload.exchange.file;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.offload.platform.PlainCell;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** What was not taken, as a CSV file: line, column, value, and what was expected. */
public final class Report implements Closeable {

    private static final int LONGEST_VALUE = 200;

    // A spreadsheet runs a value that begins like this, unless it is a plain number.
    private final CsvWriter csv;

    private Report(CsvWriter csv) {
        this.csv = csv;
    }

    /**
     * Starts the report; one that is there is replaced.
     *
     * @throws IOException if the file cannot be written
     */
    public static Report startAt(Path path) throws IOException {
        var report = new Report(CsvWriter.builder().build(path));
        report.csv.writeRecord("line", "column", "value", "expected");
        report.csv.flush();
        return report;
    }

    /** Adds a line. */
    public void add(Problem problem) {
        csv.writeRecord(
                Long.toString(problem.line()),
                problem.column(),
                PlainCell.of(shorten(problem.value())),
                problem.expected());
    }

    /** Returns at most the first 200 characters of a value. */
    public static String shorten(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
