package org.offload.predictors.result;

/**
 * A result of the screening of learning disabilities and challenges.
 *
 * @param points 0 to 11
 */
public record LearningScore(int points) {

    private static final int SOME = 3;
    private static final int MANY = 5;

    /** Returns 0, 1 or 2: up to 2 points, 3 or 4, and more. */
    public int level() {
        if (points < SOME) {
            return 0;
        }
        return points < MANY ? 1 : 2;
    }
}
