package org.offload.organisation.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The cells of a line as the fields of the register take them: codes in capitals, days as {@code
 * 2020-04-14}, and {@code yes} or nothing.
 *
 * @param texts by column
 * @param wrong the columns whose cells are no day, or neither yes nor no, with the key of what to
 *     say
 */
record Cells(Map<String, String> texts, Map<String, String> wrong) {

    private static final Set<String> CODES =
            Set.of("staff_id", "team_code", "pdu_code", "place_id", "grade");
    private static final Set<String> DAYS =
            Set.of("hours_from", "team_from", "team_to", "valid_from", "valid_to");
    private static final String LEADS = "manages";
    private static final List<String> YES = List.of("yes", "y", "true", "1");
    private static final List<String> NO = List.of("no", "n", "false", "0");

    /** A day is the same whenever the file is read: none without its year, no "tomorrow". */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT);

    static Cells of(Map<String, String> line) {
        var cells = new Cells(new TreeMap<>(line), new TreeMap<>());
        line.forEach(cells::tidy);
        return cells;
    }

    private void tidy(String column, String text) {
        if (CODES.contains(column)) {
            texts.put(column, text.toUpperCase(Locale.ROOT));
        } else if (DAYS.contains(column)) {
            day(text)
                    .ifPresentOrElse(
                            day -> texts.put(column, day.toString()),
                            () -> wrong.put(column, "organisation.intake.cell.day"));
        } else if (column.equals(LEADS)) {
            String lower = text.toLowerCase(Locale.ROOT);
            texts.put(column, YES.contains(lower) ? "yes" : "");
            if (!YES.contains(lower) && !NO.contains(lower)) {
                wrong.put(column, "organisation.intake.cell.yesNo");
            }
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(
                    text.matches("\\d{4}-\\d{2}-\\d{2}")
                            ? LocalDate.parse(text)
                            : LocalDate.parse(text.replaceAll("[.-]", "/"), DAY));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Returns a cell; empty if it is. */
    String text(String column) {
        return texts.getOrDefault(column, "");
    }

    /** Returns the cells that fill the fields of a part. */
    Map<String, String> fields(Map<String, String> columns) {
        Map<String, String> fields = new TreeMap<>();
        columns.forEach(
                (field, column) -> {
                    if (texts.containsKey(column)) {
                        fields.put(field, text(column));
                    }
                });
        return fields;
    }
}
