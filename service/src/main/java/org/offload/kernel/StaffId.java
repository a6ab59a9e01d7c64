package org.offload.kernel;

import java.util.regex.Pattern;

/**
 * A member of staff, by the code of the service.
 *
 * @param value one to twelve capital letters and digits, such as {@code N01A001}
 */
public record StaffId(String value) implements Comparable<StaffId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{1,12}");

    /**
     * @throws IllegalArgumentException if the value has another shape
     */
    public StaffId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A code has one to twelve capital letters and digits, not \"" + value + "\"");
        }
    }

    /** Returns the code of a value that is known to be one. */
    public static StaffId of(String value) {
        return new StaffId(value);
    }

    @Override
    public int compareTo(StaffId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
