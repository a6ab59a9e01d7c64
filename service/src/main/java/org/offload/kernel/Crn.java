package org.offload.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A case reference number: one capital letter and six digits, given once per person on probation.
 *
 * @param value such as {@code X000001}
 */
public record Crn(String value) implements Comparable<Crn> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9]{6}");

    /**
     * @throws IllegalArgumentException if the value is not one capital letter and six digits
     */
    public Crn {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A CRN is one letter and six digits, such as X000001");
        }
    }

    /** Returns the CRN of a value that is known to be one, such as a column of the database. */
    public static Crn of(String value) {
        return new Crn(value);
    }

    /** Reads what a person typed: small letters and spaces around or inside are fine. */
    public static Optional<Crn> parse(String typed) {
        String value = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(value).matches() ? Optional.of(new Crn(value)) : Optional.empty();
    }

    @Override
    public int compareTo(Crn other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
