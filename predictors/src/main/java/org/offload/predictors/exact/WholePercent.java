package org.offload.predictors.exact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whole percentages of the previous generation of instruments, kept within 1 to 99. */
public final class WholePercent {

    private static final int LEAST = 1;
    private static final int MOST = 99;
    private static final double FIVE = 100_000; // five decimals of a probability
    private static final int OF_FIVE = 1_000;

    private WholePercent() {}

    /** Returns the percentage of a logit, rounded half up. */
    public static int of(double logit) {
        return kept((int) Math.floor(100 * probability(logit) + 0.5));
    }

    /** Returns the percentage of a logit, rounded half up to five decimals and then to a whole. */
    public static int ofFive(double logit) {
        return kept((five(logit) + OF_FIVE / 2) / OF_FIVE);
    }

    /**
     * Returns that percentage as the public service does: it keeps the five decimals as a double,
     * which for some lies below the half.
     */
    public static int ofFiveAsPublished(double logit) {
        return kept(
                new BigDecimal(five(logit) / FIVE)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact());
    }

    private static int five(double logit) {
        return (int) Math.floor(FIVE * probability(logit) + 0.5);
    }

    private static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private static int kept(int percent) {
        return Math.clamp(percent, LEAST, MOST);
    }
}
