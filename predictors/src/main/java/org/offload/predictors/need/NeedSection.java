package org.offload.predictors.need;

import java.util.List;
import java.util.OptionalInt;

/**
 * A section of the assessment, with the questions that count and the scores from which there is a
 * need.
 *
 * <p>Source: reference-data migrations of the public assessment API of 2020, and the integration
 * code of the public service of 2026, which agree; severe cut-offs and the thresholds of strengths
 * and needs are those of the latter alone.
 */
public enum NeedSection {
    /** Section 3. */
    ACCOMMODATION(3, 1, new Cut(2, 7), new Cut(3, 5), "3.3", "3.4", "3.5", "3.6"),
    /** Section 4. */
    EDUCATION_TRAINING_AND_EMPLOYABILITY(
            4, 1, new Cut(3, 7), new Cut(3, 7), "4.2", "4.3", "4.4", "4.5"),
    /** Section 5: scored, never a need. */
    FINANCE(5, 0, Cut.NEVER, Cut.NEVER, "5.2", "5.3", "5.4", "5.5", "5.6"),
    /** Section 6. */
    RELATIONSHIPS(6, 1, new Cut(2, 5), new Cut(2, 5), "6.1", "6.3", "6.6"),
    /** Section 7. */
    LIFESTYLE_AND_ASSOCIATES(7, 1, new Cut(2, 5), new Cut(2, 5), "7.2", "7.3", "7.5"),
    /** Section 8. */
    DRUG_MISUSE(8, 1, new Cut(2, 8), new Cut(2, 6), "8.4", "8.5", "8.6", "8.8", "8.9"),
    /** Section 9. */
    ALCOHOL_MISUSE(9, 1, new Cut(4, 7), new Cut(2, 4), "9.1", "9.2", "9.3", "9.5"),
    /** Section 10: scored, never a need. */
    EMOTIONAL_WELLBEING(
            10, 0, Cut.NEVER, Cut.NEVER, "10.1", "10.2", "10.3", "10.4", "10.5", "10.6"),
    /** Section 11. */
    THINKING_AND_BEHAVIOUR(11, 2, new Cut(4, 7), new Cut(3, 5), "11.5", "11.6", "11.7", "11.9"),
    /** Section 12. */
    ATTITUDES(12, 2, new Cut(2, 7), new Cut(1, 5), "12.1", "12.4", "12.5", "12.8");

    private final int number;
    private final int weight;

    @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
    private final Cut full;

    @SuppressWarnings("ImmutableEnumChecker") // likewise
    private final Cut strengths;

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
    private final List<String> items;

    NeedSection(int number, int weight, Cut full, Cut strengths, String... items) {
        this.number = number;
        this.weight = weight;
        this.full = full;
        this.strengths = strengths;
        this.items = List.of(items);
    }

    /** The scores from which there is a need, and a severe one. */
    private record Cut(int standard, int severe) {

        static final Cut NEVER = new Cut(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** Returns the number of the section, 3 to 12. */
    public int number() {
        return number;
    }

    /** Returns how much a need counts for the older tier: 0, 1 or 2. */
    public int weight() {
        return weight;
    }

    /** Returns the numbers of the questions that count. */
    public List<String> items() {
        return items;
    }

    /** Returns the score from which there is a need; nothing where there never is one. */
    public OptionalInt threshold(Form form) {
        return cut(form).equals(Cut.NEVER)
                ? OptionalInt.empty()
                : OptionalInt.of(cut(form).standard());
    }

    /** Returns the sum of answers, 0 to 12; nothing if none of them is known. */
    public static OptionalInt score(List<NeedAnswer> answers) {
        int sum = sum(answers);
        return sum < 0 ? OptionalInt.empty() : OptionalInt.of(sum);
    }

    /** Returns how much of a need answers tell; none if none of them is known. */
    public Severity severity(List<NeedAnswer> answers, Form form) {
        int sum = sum(answers);
        Cut cut = cut(form);
        if (sum < cut.standard()) {
            return Severity.NONE;
        }
        return sum < cut.severe() ? Severity.STANDARD : Severity.SEVERE;
    }

    private Cut cut(Form form) {
        return switch (form) {
            case FULL -> full;
            case STRENGTHS_AND_NEEDS -> strengths;
        };
    }

    /** Returns -1 if no answer is known. */
    private static int sum(List<NeedAnswer> answers) {
        int sum = -1;
        for (int i = 0; i < answers.size(); i++) {
            NeedAnswer answer = answers.get(i);
            if (answer.isKnown()) {
                sum = Math.max(0, sum) + answer.points();
            }
        }
        return sum;
    }
}
