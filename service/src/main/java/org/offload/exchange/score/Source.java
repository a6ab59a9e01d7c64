package org.offload.exchange.score;

import org.offload.exchange.file.LineReader;
import org.offload.exchange.file.LineReader.Next;
import org.offload.exchange.file.Problem;
import org.offload.exchange.file.Unpacked;
import org.offload.predictors.answer.Question;
import org.offload.predictors.answer.Questions;
import org.offload.predictors.published.AnswersRow;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A file of rows: CSV below the names of its columns, or JSON lines; packed by gzip or not. */
final class Source implements Closeable {

    /** So many lines of JSON tell the names of the columns. */
    private static final int TELLING = 1_000;

    private final LineReader lines;
    private final InputStream in;
    private final Rows rows;
    private long number;
    private final Deque<Next> held;

    /**
     * Starts.
     *
     * @param number of lines that were read and are not held
     * @param held lines that were read and come next
     */
    private Source(InputStream in, LineReader lines, Rows rows, long number, Deque<Next> held) {
        this.in = in;
        this.lines = lines;
        this.rows = rows;
        this.number = number;
        this.held = held;
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
                ? json(in, lines, first)
                : new Source(in, lines, CsvRows.of(first), 1, new ArrayDeque<>());
    }

    private static Source json(InputStream in, LineReader lines, String first)
            throws IOException, Unusable {
        Deque<Next> held = new ArrayDeque<>();
        List<String> texts = new ArrayList<>();
        held.add(new Next.Text(first, false));
        texts.add(first);
        while (held.size() < TELLING && lines.next() instanceof Next.Text next) {
            held.add(next);
            texts.add(next.text());
        }
        return new Source(in, lines, new JsonRows(texts), 0, held);
    }

    /** Returns what reads answers; lines of JSON may have any of them. */
    AnswersRow answers() {
        return AnswersRow.of(
                rows instanceof JsonRows
                        ? Questions.all().stream().map(Question::name).toList()
                        : columns());
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
            Next next = held.isEmpty() ? lines.next() : held.remove();
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

    /** Returns how many lines were read. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
