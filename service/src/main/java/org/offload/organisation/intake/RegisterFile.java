package org.offload.organisation.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A CSV file of staff or of teams, as spreadsheets write it. */
sealed interface RegisterFile {

    /** How many lines a file may have under its column names. */
    int MOST_LINES = 20_000;

    /**
     * It can be read.
     *
     * @param lines below the column names; empty ones are left out
     */
    record Lines(FileKind kind, List<Line> lines) implements RegisterFile {}

    /**
     * It cannot be read.
     *
     * @param key of the message
     */
    record Unusable(String key, List<Object> arguments) implements RegisterFile {}

    /** A line, by its number in the file; the first line is 1. */
    sealed interface Line {

        long number();

        /** Its cells by their column; what is empty is not there. */
        record Good(long number, Map<String, String> cells) implements Line {}

        /**
         * It cannot be read.
         *
         * @param key of the message
         */
        record Bad(long number, String key) implements Line {}
    }

    /** Reads a file, whatever is in it. */
    static RegisterFile read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        if (text.isBlank()) {
            return unusable("organisation.intake.file.empty");
        }
        if (text.indexOf('\0') >= 0) {
            return unusable("organisation.intake.file.kind"); // UTF-16, or no text at all
        }
        List<String> lines = text.lines().toList();
        String header = lines.getFirst();
        char separator = separatorOf(header);
        try {
            return read(columns(header, separator), separator, lines);
        } catch (CsvParseException _) {
            return unusable("organisation.intake.file.header");
        }
    }

    private static RegisterFile read(List<String> columns, char separator, List<String> lines) {
        FileKind kind = columns.contains("staff_id") ? FileKind.STAFF : FileKind.TEAMS;
        List<String> missing =
                kind.needed().stream().filter(column -> !columns.contains(column)).toList();
        List<String> unknown =
                columns.stream().filter(column -> !kind.columns().contains(column)).toList();
        if (!missing.isEmpty()) {
            return unusable(
                    "organisation.intake.file.missing.columns",
                    String.join(", ", missing),
                    String.join(", ", FileKind.STAFF.columns()),
                    String.join(", ", FileKind.TEAMS.columns()));
        }
        if (!unknown.isEmpty()) {
            return unusable(
                    "organisation.intake.file.unknown",
                    String.join(", ", unknown),
                    String.join(", ", kind.columns()));
        }
        if (columns.stream().distinct().count() < columns.size()) {
            return unusable("organisation.intake.file.twice");
        }
        if (lines.size() > MOST_LINES + 1) {
            return unusable("organisation.intake.file.long", MOST_LINES);
        }
        List<Line> read = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                read.add(line(i + 1, lines.get(i), columns, separator));
            }
        }
        return new Lines(kind, List.copyOf(read));
    }

    private static Line line(long number, String line, List<String> columns, char separator) {
        if (line.indexOf('\uFFFD') >= 0) {
            return new Line.Bad(number, "organisation.intake.line.letters");
        }
        List<String> fields;
        try {
            fields = fields(line, separator);
        } catch (CsvParseException _) {
            return new Line.Bad(number, "organisation.intake.line.quotes");
        }
        if (fields.size() != columns.size()) {
            return new Line.Bad(number, "organisation.intake.line.cells");
        }
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isEmpty()) {
                cells.put(columns.get(i), fields.get(i));
            }
        }
        return cells.isEmpty()
                ? new Line.Bad(number, "organisation.intake.line.empty")
                : new Line.Good(number, cells);
    }

    /** Each line by itself, so that a quotation mark too many spoils one line only. */
    private static List<String> fields(String line, char separator) throws CsvParseException {
        if (line.chars().filter(letter -> letter == '"').count() % 2 == 1) {
            throw new CsvParseException("A quotation mark is not closed");
        }
        return CsvReader.builder()
                .fieldSeparator(separator)
                .ofSingleCsvRecord(line)
                .getFields()
                .stream()
                .map(String::strip)
                .toList();
    }

    private static List<String> columns(String header, char separator) throws CsvParseException {
        return fields(header, separator).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The one of comma, semicolon and tab that stands most often between the column names. */
    private static char separatorOf(String header) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(one -> header.chars().filter(c -> c == one).count()))
                .orElseThrow();
    }

    private static Unusable unusable(String key, Object... arguments) {
        return new Unusable(key, List.of(arguments));
    }
}
