package org.offload.predictors.published;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Question;
import org.offload.predictors.answer.Questions;

import java.util.List;
import java.util.Optional;

/** Answers of a row, of which columns that are questions are known once for all rows. */
public final class AnswersRow {

    /** How files write a text that is empty, beside a field that is. */
    private static final String EMPTY = "<EMPTY>";

    private final List<Question<?>> questions;

    private AnswersRow(List<Question<?>> questions) {
        this.questions = questions;
    }

    /** Looks for questions among the names of columns. */
    public static AnswersRow of(List<String> columns) {
        return new AnswersRow(
                columns.stream()
                        .map(Questions::named)
                        .<Question<?>>flatMap(Optional::stream)
                        .toList());
    }

    /** Returns the questions among the columns. */
    public List<Question<?>> questions() {
        return questions;
    }

    /**
     * Reads the answers of a row.
     *
     * @throws BadField if a field is no answer to its question
     */
    public Answers read(Row row) {
        return Answers.of(
                builder -> {
                    for (Question<?> question : questions) {
                        String text = row.field(question.name());
                        if (!text.isEmpty()) {
                            put(builder, question, text.equals(EMPTY) ? "" : text);
                        }
                    }
                });
    }

    private static <T> void put(Answers.Builder builder, Question<T> question, String text) {
        builder.put(
                question,
                question.parse(text)
                        .orElseThrow(
                                () -> new BadField(question.name(), text, question.allowed())));
    }
}
