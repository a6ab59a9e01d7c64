package org.offload.predictors.need;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** An answer that counts towards the score of a section. */
public enum NeedAnswer {
    /** No problem. */
    NONE("None", 0),
    /** Some problem. */
    SOME("Some", 1),
    /** A significant problem. */
    SIGNIFICANT("Significant", 2),
    /** No. */
    NO("No", 0),
    /** Yes. */
    YES("Yes", 2),
    /** Never. */
    NEVER("Never", 0),
    /** Earlier, not now. */
    PREVIOUS("Previous", 1),
    /** Now. */
    CURRENTLY("Currently", 2),
    /** Not answered. */
    MISSING("Missing", -1),
    /** Not known. */
    UNKNOWN("Unknown", -1);

    private final String text;
    private final int score;

    NeedAnswer(String text, int score) {
        this.text = text;
        this.score = score;
    }

    /** Reads an answer as the public services write it, such as {@code Significant}. */
    public static Optional<NeedAnswer> parse(String text) {
        return Arrays.stream(values()).filter(one -> one.text.equals(text)).findFirst();
    }

    /** Whether it says anything. */
    public boolean isKnown() {
        return score >= 0;
    }

    /** Returns what it adds to its section, 0 to 2; nothing if it is not known. */
    public OptionalInt score() {
        return isKnown() ? OptionalInt.of(score) : OptionalInt.empty();
    }

    int points() {
        return Math.max(0, score);
    }
}
