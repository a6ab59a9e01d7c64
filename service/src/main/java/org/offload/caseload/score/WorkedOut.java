package org.offload.caseload.score;

import org.offload.predictors.Assessed;
import org.offload.predictors.Predictors;
import org.offload.predictors.answer.Answers;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.result.Explanation;
import org.offload.predictors.result.Instrument;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.YearScore;
import org.offload.predictors.tier.CurrentTier;
import org.offload.predictors.tier.FormerTier;
import org.offload.predictors.tier.FormerTier.Outcome;
import org.offload.predictors.tier.Tier;
import org.offload.predictors.tier.TierExplanation;
import org.offload.predictors.tier.TierResult.Tiered;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the record gives on a day, by the mended rules.
 *
 * @param ogrs3 of the previous generation
 * @param explanation how the current tier came about
 * @param older the tier of two characters
 */
record WorkedOut(
        FactsForScores facts,
        Answers answers,
        Assessed assessed,
        Result<YearScore> ogrs3,
        TierExplanation explanation,
        Outcome older) {

    private static final Predictors PREDICTORS = Predictors.of(Conformance.CORRECTED);
    private static final CurrentTier TIERS = new CurrentTier(Conformance.CORRECTED);
    private static final FormerTier OLDER_TIERS = new FormerTier(Conformance.CORRECTED);

    static WorkedOut of(FactsForScores facts, LocalDate today) {
        Answers answers = AnswersOfRecord.of(facts, today);
        Assessed assessed = PREDICTORS.assess(answers);
        Result<YearScore> ogrs3 = PREDICTORS.ogrs3(answers);
        var tiers = new TiersOfRecord(facts, assessed, today);
        return new WorkedOut(
                facts,
                answers,
                assessed,
                ogrs3,
                TIERS.explain(tiers.current()),
                OLDER_TIERS.of(tiers.former(ogrs3)));
    }

    /** Returns what a score is made of; empty if there is none. */
    Optional<Explanation> explain(Instrument instrument) {
        return PREDICTORS.explain(instrument, answers);
    }

    /** Returns the tier from A to G; empty if scores are missing, or nobody is supervised. */
    Optional<Tier> current() {
        return explanation.result() instanceof Tiered(Tier found, _)
                        && found != Tier.MISSING
                        && found != Tier.NOT_SUPERVISED
                ? Optional.of(found)
                : Optional.empty();
    }

    /** Whether what is missing could still make the tier higher. */
    boolean isProvisional() {
        return explanation.result() instanceof Tiered(_, boolean provisional) && provisional;
    }

    /** Returns the older tier; empty without a combined score, which would count as none. */
    Optional<String> former() {
        boolean possible = facts.current().isPresent() && assessed.combined().asScore().isPresent();
        return possible ? Optional.of(older.toString()) : Optional.empty();
    }
}
