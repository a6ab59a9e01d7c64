package org.offload.exchange.score;

import org.offload.exchange.file.LineReader;
import org.offload.exchange.file.LineReader.Next;
import org.offload.exchange.file.Problem;
import org.offload.exchange.file.Unpacked;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A file of rows: CSV below the names of its columns, or JSON lines; packed by gzip or not. */
final class Source implements Closeable {

    private final LineReader lines;
    private final InputStream in;
    private final Rows rows;
    private long number;
    private Optional<String> held;

    private Source(InputStream in, LineReader lines, Rows rows, Optional<String> held) {
        this.in = in;
        this.lines = lines;
        this.rows = rows;
        this.held = held;
        number = held.isPresent() ? 0 : 1;
    }

    /** What a line is read as. */
    interface Rows {

        /** Returns the names of columns, as far as they are known. */
        List<String> columns();

        /** Reads a line; a line that is no row is told as a problem. */
        Item read(long number, String line);
    }

    /** A line of the file. */
    sealed interface Item {

        /** One that is a row. */
        record Fields(long line, Fielded row) implements Item {}

        /** One that is none. */
        record Refused(Problem problem) implements Item {}
    }

    /**
     * Opens a file.
     *
     * @throws Unusable if it is no file of rows
     */
    static Source of(InputStream file) throws IOException, Unusable {
        InputStream in;
        try {
            in = Unpacked.of(new BufferedInputStream(file));
        } catch (Unpacked.OtherKindException other) {
            throw new Unusable(other.sentence());
        }
        LineReader lines = new LineReader(in);
        if (!(lines.next() instanceof Next.Text(String first, boolean isTooLong)) || isTooLong) {
            throw new Unusable("is empty, or its first line is too long.");
        }
        return first.stripLeading().startsWith("{")
                ? new Source(in, lines, new JsonRows(first), Optional.of(first))
                : new Source(in, lines, CsvRows.of(first), Optional.empty());
    }

    /** Whether each line names its values. */
    boolean isJson() {
        return rows instanceof JsonRows;
    }

    List<String> columns() {
        return rows.columns();
    }

    /**
     * Returns the next line that is not blank; empty at the end.
     *
     * @throws IOException if the file breaks off
     */
    Optional<Item> next() throws IOException {
        while (true) {
            Next next = next(held);
            held = Optional.empty();
            if (!(next instanceof Next.Text(String line, boolean isTooLong))) {
                return Optional.empty();
            }
            number++;
            if (isTooLong) {
                return Optional.of(
                        new Item.Refused(
                                new Problem(number, "", line, "at most 65,536 bytes in a line")));
            }
            if (!line.isBlank()) {
                return Optional.of(rows.read(number, line));
            }
        }
    }

    private Next next(Optional<String> kept) throws IOException {
        return kept.isPresent() ? new Next.Text(kept.get(), false) : lines.next();
    }

    /** Returns how many lines were read. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
