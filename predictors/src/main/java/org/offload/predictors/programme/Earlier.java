package org.offload.predictors.programme;

import org.offload.predictors.answer.Answers;

/**
 * Scores that the identifier looks at, in hundredths of a percent; filled anew for the next person.
 */
public final class Earlier {

    /** That there is no score. */
    public static final int NONE = Answers.MISSING;

    private int all = NONE;
    private int violent = NONE;
    private int combined = NONE;
    private KnownBand direct = KnownBand.UNKNOWN;
    private KnownBand indirect = KnownBand.UNKNOWN;

    /** Takes the scores of all and of violent reoffending; no others are known. */
    public void take(int allReoffending, int violentReoffending) {
        all = allReoffending;
        violent = violentReoffending;
        combined = NONE;
        direct = KnownBand.UNKNOWN;
        indirect = KnownBand.UNKNOWN;
    }

    /** Takes the scores of sexual reoffending besides, each of which may be none. */
    public void takeSexual(int combinedScore, KnownBand directBand, KnownBand indirectBand) {
        combined = combinedScore;
        direct = directBand;
        indirect = indirectBand;
    }

    int all() {
        return all;
    }

    int violent() {
        return violent;
    }

    int combined() {
        return combined;
    }

    KnownBand direct() {
        return direct;
    }

    KnownBand indirect() {
        return indirect;
    }
}
