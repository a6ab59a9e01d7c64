package org.offload.predictors.sexual;

import static org.offload.predictors.answer.Questions.EVER_COMMITTED_SEXUAL_OFFENCE;
import static org.offload.predictors.answer.Questions.GENDER;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Question;
import org.offload.predictors.check.Bands;
import org.offload.predictors.check.Problems;
import org.offload.predictors.exact.Rounding;
import org.offload.predictors.reoffending.ReoffendingFinding;
import org.offload.predictors.result.Instrument;
import org.offload.predictors.result.ProblemKind;
import org.offload.predictors.result.RiskReduction;

import java.util.ArrayList;
import java.util.List;

/**
 * Combined serious reoffending (CSRP; before that RSR): the sum of its parts for serious violence,
 * direct contact and images, and a small part for women with a sexual offence.
 *
 * <p>Source: the public service for risk scores, commit 016919c5.
 */
public final class CombinedPredictor {

    private static final List<Question<?>> NEEDED = List.of(GENDER, EVER_COMMITTED_SEXUAL_OFFENCE);
    private static final Bands BANDS = new Bands(100, 300, 690);
    private static final int WOMAN = 38; // hundredths of a percent: about 1 of 261

    private CombinedPredictor() {}

    /** Puts the parts together, which were found of the same answers. */
    public static void find(
            Answers a,
            DirectContactFinding direct,
            IndirectFinding indirect,
            ReoffendingFinding violent,
            CombinedFinding found) {
        found.clear();
        Problems problems = found.problems;
        boolean isViolentRefused =
                violent.problems().hasOtherThan(ProblemKind.MISSING_DYNAMIC_INPUT);
        if (!direct.problems.isEmpty() || !indirect.problems.isEmpty() || isViolentRefused) {
            problems.addParts(
                    ProblemKind.COMPONENT_VALIDATION_ERROR,
                    problems.keeps() ? refused(direct, indirect, isViolentRefused) : List.of());
        }
        problems.required(a, ProblemKind.MISSING_MANDATORY_INPUT, NEEDED);
        if (!problems.isEmpty()) {
            return;
        }
        int sum = violent.hundredths() + direct.hundredths() + indirect.hundredths() + woman(a);
        int hundredths = Math.min(sum, Rounding.MOST);
        found.score(
                hundredths,
                BANDS.of(hundredths),
                violent.basis(),
                direct.isScored() ? direct.reduction() : RiskReduction.NOT_CONSIDERED);
    }

    /** Returns the part of women with a sexual offence, in hundredths of a percent; else 0. */
    public static int woman(Answers a) {
        return SexualCounts.isWoman(a) && SexualCounts.hasHistory(a) ? WOMAN : 0;
    }

    private static List<Instrument> refused(
            DirectContactFinding direct, IndirectFinding indirect, boolean isViolentRefused) {
        List<Instrument> refused = new ArrayList<>();
        if (!direct.problems.isEmpty()) {
            refused.add(Instrument.DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR);
        }
        if (!indirect.problems.isEmpty()) {
            refused.add(Instrument.IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR);
        }
        if (isViolentRefused) {
            refused.add(Instrument.SERIOUS_VIOLENT_REOFFENDING_PREDICTOR);
        }
        return refused;
    }
}
