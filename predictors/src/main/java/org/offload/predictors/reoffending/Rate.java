package org.offload.predictors.reoffending;

/**
 * How many sanctions there were for the years since the first, as a ratio of which the logarithm is
 * taken (Copas).
 */
enum Rate {
    /** Of all sanctions, from the third on, as the predictor of all reoffending reckons. */
    ALL_REOFFENDING(26),
    /** Of all sanctions, from the third on, as the predictors of violence reckon. */
    VIOLENT_REOFFENDING(12),
    /** Of sanctions for violence, if there is one. */
    VIOLENCE(30);

    private static final int THIRD = 3;

    private final int years; // that are added, so that short careers count for less

    Rate(int years) {
        this.years = years;
    }

    /** Whether there is such a rate. */
    boolean isOf(Features f) {
        return this == VIOLENCE ? f.violent() > 0 : f.total() >= THIRD;
    }

    int sanctions(Features f) {
        return this == VIOLENCE ? f.violent() : f.total();
    }

    /** Returns the years, at least one. */
    int years(Features f) {
        return f.career() + years;
    }
}
