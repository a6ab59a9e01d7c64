package org.offload.predictors.exact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounding that is the same as that of decimal arithmetic. A double is near enough except where the
 * result lies close to the edge between two; there it is reckoned again with 34 digits.
 */
public final class Rounding {

    /** The greatest percentage that is shown, in hundredths. */
    public static final int MOST = 9_999;

    /** That a double is not near enough. */
    public static final int UNCLEAR = -1;

    /**
     * How near an edge is close, in hundredths of a percent. The error of a logit is below 1e-12
     * ({@code ModelTest}), which moves a score by at most 25 % of it: 2.5e-9 hundredths.
     */
    private static final double CLOSE = 1e-6;

    private static final double ALL = 10_000;

    private Rounding() {}

    /**
     * Returns a score in hundredths of a percent, rounded half up, at most 99.99 %; {@link
     * #UNCLEAR} close to an edge.
     *
     * @param logit by doubles
     */
    public static int hundredths(double logit) {
        double scaled = ALL / (1 + Math.exp(-logit)) + 0.5;
        double below = Math.floor(scaled);
        double above = scaled - below;
        return above < CLOSE || above > 1 - CLOSE ? UNCLEAR : Math.min((int) below, MOST);
    }

    /** Returns a score in hundredths of a percent, of a percentage with 34 digits. */
    public static int hundredths(BigDecimal percent) {
        int rounded = percent.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
        return Math.min(rounded, MOST);
    }
}
