package org.offload.exchange.georgia;

import de.siegmar.fastcsv.reader.CsvParseException;

import org.offload.exchange.file.LineReader;
import org.offload.exchange.file.LineReader.Next;
import org.offload.exchange.file.Problem;
import org.offload.exchange.file.Unpacked;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The file on disk: CSV, packed by gzip or not. It can be read again and again, a line at a time.
 *
 * @param path as it was given
 */
record GeorgiaFile(Path path) {

    /** How reading came to its end. */
    sealed interface Ending {
        /** Every line was handed on. */
        record Whole() implements Ending {}

        /** The lines before the break were handed on. */
        record BrokenOff(Problem problem) implements Ending {}

        /** No line was handed on, for a reason that is a sentence about the file. */
        record Unusable(String why) implements Ending {}
    }

    /** Hands on every line under the column names, in order; lines of spaces are left out. */
    Ending read(Consumer<Line> each) {
        if (Files.isDirectory(path)) {
            return unusable("is a folder, not a file.");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return unusable("is a stream. It is read twice, so it must be a file on disk.");
        }
        try (var file = Files.newInputStream(path);
                var text = Unpacked.of(file)) {
            return read(new LineReader(text), each);
        } catch (NoSuchFileException _) {
            return unusable("is not there.");
        } catch (EOFException _) {
            return unusable("breaks off within its first line.");
        } catch (Unpacked.OtherKindException kind) {
            return unusable(kind.sentence());
        } catch (IOException wrong) {
            return unusable("cannot be read: " + wrong.getMessage() + ".");
        }
    }

    private Ending read(LineReader lines, Consumer<Line> each) throws IOException {
        return switch (lines.next()) {
            case Next.End() -> unusable("is empty.");
            case Next.Text(_, var tooLong) when tooLong ->
                    unusable("has no line of column names: its first line is too long.");
            case Next.Text(var text, _) ->
                    switch (header(text)) {
                        case Header.Reading.Wrong(var why) -> unusable("cannot be used. " + why);
                        case Header.Reading.Good(var header) -> read(lines, new Rows(header), each);
                    };
        };
    }

    private static Header.Reading header(String text) {
        if (text.indexOf(',') < 0) {
            return new Header.Reading.Wrong(
                    "Its first line must name the columns, with commas between them.");
        }
        try {
            return Header.of(Rows.fields(text));
        } catch (CsvParseException _) {
            return new Header.Reading.Wrong(
                    "The quotation marks of its first line do not come in pairs.");
        }
    }

    private static Ending read(LineReader lines, Rows rows, Consumer<Line> each) {
        long number = 1;
        try {
            while (lines.next() instanceof Next.Text(var text, var tooLong)) {
                number++;
                if (tooLong) {
                    each.accept(Rows.refused(number, text, "at most 65,536 bytes in a line"));
                } else if (!text.isBlank()) {
                    each.accept(rows.read(number, text));
                }
            }
            return new Ending.Whole();
        } catch (IOException _) {
            return new Ending.BrokenOff(
                    new Problem(
                            number + 1,
                            "",
                            "",
                            "the rest of the file: it breaks off after line " + number));
        }
    }

    private Ending unusable(String why) {
        return new Ending.Unusable(path + " " + why);
    }
}
