package org.offload.predictors.result;

/**
 * A score of the maturity screening tool.
 *
 * @param points 0 to 19
 */
public record MaturityScore(int points) {

    private static final int LOW_MATURITY = 10;

    /** Whether the score tells of low maturity. */
    public boolean isFlagged() {
        return points >= LOW_MATURITY;
    }
}
