package org.offload.predictors.answer;

import java.util.Locale;

/**
 * The Home Office code of an offence: five digits, of which three are the class and two the
 * subclass. What was recorded as a code and is none is kept as that, for the instruments answer to
 * it.
 */
public final class OffenceCode {

    private static final OffenceCode NONE = new OffenceCode(-1);
    private static final int DIGITS = 5;

    private final int number;

    private OffenceCode(int number) {
        this.number = number;
    }

    /**
     * Reads a code; a text that is not exactly five ASCII digits {@linkplain #isCode() is none}.
     */
    public static OffenceCode of(String text) {
        if (text.length() != DIGITS || text.chars().anyMatch(c -> c < '0' || c > '9')) {
            return NONE;
        }
        return new OffenceCode(Integer.parseInt(text));
    }

    static OffenceCode ofNumber(int number) {
        return number < 0 ? NONE : new OffenceCode(number);
    }

    /** Returns 0 to 99,999, or -1 if it is no code. */
    public int number() {
        return number;
    }

    /** Whether it has five digits; not whether there is such an offence. */
    public boolean isCode() {
        return number >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OffenceCode code && code.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return isCode() ? String.format(Locale.ROOT, "%05d", number) : "no code";
    }
}
