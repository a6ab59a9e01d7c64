package org.offload.predictors.result;

/**
 * A percentage with two decimals, 0.00 to 99.99.
 *
 * @param hundredths hundredths of a percent, 0 to 9,999
 */
public record Percent(int hundredths) implements Comparable<Percent> {

    private static final int MOST = 9_999;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException outside it
     */
    public Percent {
        if (hundredths < 0 || hundredths > MOST) {
            throw new IllegalArgumentException("0 to 9999 hundredths, not " + hundredths);
        }
    }

    /** Returns the double that is nearest to it. */
    public double value() {
        return hundredths / 100.0;
    }

    @Override
    public int compareTo(Percent other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** Returns at least one decimal, as the public service prints it: 72.75, 10.5, 0.0. */
    @Override
    public String toString() {
        return Double.toString(value());
    }
}
