package org.offload.predictors.exact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The exponential and the logarithm with more digits than a double has: the arithmetic of the
 * public service, of which scores are the rounded results.
 */
public final class Decimal {

    /** The precision of the service: 34 digits, IEEE 754 decimal128, half even. */
    public static final MathContext DIGITS = MathContext.DECIMAL128;

    private static final MathContext WORKING = new MathContext(48, RoundingMode.HALF_EVEN);
    private static final int HALVINGS = 12; // until the argument is small enough for few terms
    private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(46);

    private Decimal() {}

    /** Returns e to a power, with 34 digits. */
    public static BigDecimal exp(BigDecimal x) {
        return working(x).round(DIGITS);
    }

    /** Returns the natural logarithm of a ratio of positive numbers, with 34 digits. */
    public static BigDecimal logOfRatio(int dividend, int divisor) {
        BigDecimal ratio = BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), DIGITS);
        // From 16 digits, one step of Halley's method gives 48.
        BigDecimal first = new BigDecimal(Math.log((double) dividend / divisor));
        BigDecimal power = working(first);
        return first.add(
                        BigDecimal.TWO
                                .multiply(ratio.subtract(power))
                                .divide(ratio.add(power), WORKING))
                .round(DIGITS);
    }

    /**
     * Returns 100 / (1 + e to the power of -z), with 34 digits.
     *
     * @param z the logit
     */
    public static BigDecimal percent(BigDecimal z) {
        BigDecimal power = exp(z);
        return power.divide(power.add(BigDecimal.ONE), DIGITS).movePointRight(2);
    }

    private static BigDecimal working(BigDecimal x) {
        BigDecimal small = x.divide(BigDecimal.valueOf(1L << HALVINGS), WORKING);
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int i = 1; term.abs().compareTo(TINY) > 0; i++) {
            term = term.multiply(small).divide(BigDecimal.valueOf(i), WORKING);
            sum = sum.add(term);
        }
        for (int i = 0; i < HALVINGS; i++) {
            sum = sum.multiply(sum, WORKING);
        }
        return sum;
    }
}
