package org.offload.predictors.published;

import java.math.BigDecimal;
import java.util.Set;

/** Whether a computed answer is the expected one. */
public final class Same {

    /**
     * What is not rounded for people. The service reckons with coefficients that went through
     * doubles, so that its own last digits are not those of the published decimals.
     */
    private static final Set<String> UNROUNDED = Set.of("out_totalWeight", "out_probability");

    private static final BigDecimal NEAR = new BigDecimal("1e-12");

    private Same() {}

    /** Compares texts; numbers by what they are, and unrounded ones within 1e-12. */
    public static boolean is(String column, String expected, String computed) {
        if (expected.equals(computed)) {
            return true;
        }
        if (!isNumber(expected) || !isNumber(computed)) {
            return false;
        }
        BigDecimal apart = new BigDecimal(expected).subtract(new BigDecimal(computed)).abs();
        return UNROUNDED.contains(column) ? apart.compareTo(NEAR) <= 0 : apart.signum() == 0;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?([eE]-?[0-9]{1,3})?");
    }
}
