package org.offload.predictors.tier;

import org.offload.predictors.answer.RiskLevel;
import org.offload.predictors.result.Basis;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The scores of one assessment, or of a later reckoning.
 *
 * @param completed when
 * @param all reoffending, percent
 * @param combined serious reoffending, percent
 * @param direct contact sexual reoffending, percent, with its band
 */
public record ScoreSet(LocalDateTime completed, Score all, Score combined, Sexual direct) {

    /** A set of an assessment that carries no scores. */
    public static ScoreSet empty(LocalDateTime completed) {
        return new ScoreSet(completed, Score.NONE, Score.NONE, Sexual.NONE);
    }

    boolean isEmpty() {
        return equals(empty(completed));
    }

    /**
     * A score.
     *
     * @param percent empty if there is none
     * @param basis empty if it is not told
     */
    public record Score(OptionalDouble percent, Optional<Basis> basis) {

        /** No score. */
        public static final Score NONE = new Score(OptionalDouble.empty(), Optional.empty());

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is none, or infinite
         */
        public Score {
            if (!Double.isFinite(percent.orElse(0))) {
                throw new IllegalArgumentException("A percentage is a number, not " + percent);
            }
        }

        boolean rests(Basis on) {
            return basis.isPresent() && basis.get() == on;
        }
    }

    /**
     * A score of sexual reoffending.
     *
     * @param percent empty if there is none
     * @param band empty if it is not told
     */
    public record Sexual(OptionalDouble percent, Optional<RiskLevel> band) {

        /** No score. */
        public static final Sexual NONE = new Sexual(OptionalDouble.empty(), Optional.empty());
    }
}
