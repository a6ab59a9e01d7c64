package org.offload.predictors.answer;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Answers about one person, each with the type of its question; what was not answered is absent.
 */
public final class Answers {

    /** What {@link #code} returns where there is no answer. No answer has this code. */
    public static final int MISSING = Integer.MIN_VALUE;

    /** How many numbers the answers of one person take. */
    static final int WIDTH = Questions.all().size();

    private static final Answers NONE = new Answers(blank());

    private final int[] codes;
    private int from;

    private Answers(int[] codes) {
        this.codes = codes;
    }

    private static int[] blank() {
        int[] codes = new int[WIDTH];
        Arrays.fill(codes, MISSING);
        return codes;
    }

    /** Returns that nothing was answered. */
    public static Answers none() {
        return NONE;
    }

    /** Collects answers. */
    public static Answers of(Consumer<Builder> answered) {
        Builder builder = new Builder(blank());
        answered.accept(builder);
        return new Answers(builder.codes.clone());
    }

    /** Returns these answers with others besides, or in place of theirs. */
    public Answers with(Consumer<Builder> answered) {
        Builder builder = new Builder(Arrays.copyOfRange(codes, from, from + WIDTH));
        answered.accept(builder);
        return new Answers(builder.codes.clone());
    }

    /** Whether a question was answered. */
    public boolean has(Question<?> question) {
        return codes[from + question.index()] != MISSING;
    }

    /** Returns the answer to a question; empty if there is none. */
    public <T> Optional<T> get(Question<T> question) {
        int code = code(question);
        return code == MISSING ? Optional.empty() : Optional.of(question.value(code));
    }

    /**
     * Returns the answer as the number that is reckoned with: the place of a name in its list from
     * 0, so that levels are 0 to 2; 1 for true; a day as one int that grows with time; {@link
     * #MISSING} without an answer.
     */
    public int code(Question<?> question) {
        return codes[from + question.index()];
    }

    /** Whether a question was answered so. */
    public <T> boolean is(Question<T> question, T answer) {
        return code(question) == question.code(answer);
    }

    /** Returns a view of rows of numbers, to be moved from row to row; not shared by threads. */
    static Answers view(int[] rows) {
        return new Answers(rows);
    }

    void moveTo(int row) {
        from = row * WIDTH;
    }

    void copyTo(int[] rows, int row) {
        System.arraycopy(codes, from, rows, row * WIDTH, WIDTH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers
                && Arrays.equals(
                        codes,
                        from,
                        from + WIDTH,
                        answers.codes,
                        answers.from,
                        answers.from + WIDTH);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(Arrays.copyOfRange(codes, from, from + WIDTH));
    }

    /** Names what was answered, never how: answers are about a person. */
    @Override
    public String toString() {
        return Questions.all().stream().filter(this::has).toList().toString();
    }

    /** Takes answers. */
    public static final class Builder {

        private final int[] codes;

        private Builder(int[] codes) {
            this.codes = codes;
        }

        /**
         * Answers a question, or answers it anew.
         *
         * @throws IllegalArgumentException if a count has more than nine digits, or a date is
         *     outside the years 1 to 9999
         */
        public <T> Builder put(Question<T> question, T answer) {
            codes[question.index()] = question.code(answer);
            return this;
        }

        /** Takes an answer back. */
        public Builder drop(Question<?> question) {
            codes[question.index()] = MISSING;
            return this;
        }
    }
}
