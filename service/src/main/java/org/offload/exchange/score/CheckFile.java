package org.offload.exchange.score;

import org.offload.exchange.file.Problem;
import org.offload.exchange.score.Source.Item;
import org.offload.predictors.published.AnswersRow;
import org.offload.predictors.published.BadField;
import org.offload.predictors.published.Same;
import org.offload.predictors.published.Shape;
import org.offload.predictors.published.Shape.Instruments;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the answers in a file with what is computed of its inputs. */
final class CheckFile {

    private static final int SHOWN = 10;

    private final Instruments instruments;
    private final List<String> first = new ArrayList<>();
    private long rows;
    private long differences;

    CheckFile(Instruments instruments) {
        this.instruments = instruments;
    }

    /**
     * Compares all rows.
     *
     * @throws Unusable if the columns are not those of a file with answers
     */
    void run(Source source, Telling telling) throws IOException, Unusable {
        Shape shape =
                Shape.of(source.columns())
                        .orElseThrow(
                                () ->
                                        new Unusable(
                                                "has not the columns of a file with right answers;"
                                                        + " docs/guides/scores.md lists them."));
        AnswersRow reader = source.answers();
        for (Optional<Item> next = source.next(); next.isPresent(); next = source.next()) {
            rows++;
            switch (next.get()) {
                case Item.Refused(Problem(long line, _, _, String expected)) ->
                        differ(line, "it must have " + expected);
                case Item.Fields(long line, Fielded row) -> compare(line, row, shape, reader);
            }
            telling.at(rows);
        }
    }

    private void compare(long line, Fielded row, Shape shape, AnswersRow reader) {
        List<String> computed;
        try {
            computed = shape.compute(row, reader, instruments);
        } catch (BadField wrong) {
            differ(line, String.valueOf(wrong.getMessage()));
            return;
        }
        List<String> different = new ArrayList<>();
        for (int i = 0; i < computed.size(); i++) {
            String column = shape.answers().get(i);
            if (!Same.is(column, row.field(column), computed.get(i))) {
                different.add(
                        column
                                + " is "
                                + quoted(row.field(column))
                                + ", computed "
                                + quoted(computed.get(i)));
            }
        }
        if (!different.isEmpty()) {
            differ(line, String.join("; ", different));
        }
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "empty" : text;
    }

    private void differ(long line, String how) {
        differences++;
        if (first.size() < SHOWN) {
            first.add("line " + line + ": " + how);
        }
    }

    long rows() {
        return rows;
    }

    /** Returns how many rows differ. */
    long differences() {
        return differences;
    }

    /** Returns the first ten that differ, and how. */
    List<String> first() {
        return List.copyOf(first);
    }
}
