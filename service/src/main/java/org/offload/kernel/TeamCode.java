package org.offload.kernel;

import java.util.regex.Pattern;

/**
 * A team, by the code of the service.
 *
 * @param value one to twelve capital letters and digits, such as {@code N01T01}
 */
public record TeamCode(String value) implements Comparable<TeamCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{1,12}");

    /**
     * @throws IllegalArgumentException if the value has another shape
     */
    public TeamCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A code has one to twelve capital letters and digits, not \"" + value + "\"");
        }
    }

    /** Returns the code of a value that is known to be one. */
    public static TeamCode of(String value) {
        return new TeamCode(value);
    }

    @Override
    public int compareTo(TeamCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
