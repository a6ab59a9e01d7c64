package org.offload.predictors.sexual;

import static org.offload.predictors.answer.Questions.CONTACT_ADULT_SANCTIONS;
import static org.offload.predictors.answer.Questions.CONTACT_CHILD_SANCTIONS;
import static org.offload.predictors.answer.Questions.EVER_COMMITTED_SEXUAL_OFFENCE;
import static org.offload.predictors.answer.Questions.GENDER;
import static org.offload.predictors.answer.Questions.IMAGE_SANCTIONS;
import static org.offload.predictors.answer.Questions.NON_CONTACT_SANCTIONS;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Question;
import org.offload.predictors.check.Problems;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.result.Contribution;
import org.offload.predictors.result.Explanation;
import org.offload.predictors.result.ProblemKind;
import org.offload.predictors.result.RiskBand;

import java.util.List;
import java.util.Optional;

/**
 * Images and indirect contact sexual reoffending (IIC-SRP; before that OSP/IIC): a table.
 *
 * <p>Source: the public service for risk scores, commit 016919c5. Where it is corrected, the test
 * calculator of the assessment's own team (oasys-cypress-test), which gives its lowest figure to
 * any sexual sanction, not only to two kinds together.
 */
public final class IndirectPredictor {

    private static final List<Question<?>> NEEDED = List.of(GENDER, EVER_COMMITTED_SEXUAL_OFFENCE);

    private final Conformance conformance;

    /** Makes one. */
    public IndirectPredictor(Conformance conformance) {
        this.conformance = conformance;
    }

    /** The rows of the table, of which the first that fits decides. */
    private enum Row {
        IMAGES("two or more sanctions for indecent images", 1_031, RiskBand.HIGH),
        IMAGE("one sanction for indecent images", 333, RiskBand.MEDIUM),
        CHILDREN("two or more sanctions for contact offences against children", 93, RiskBand.LOW),
        CHILD("one sanction for a contact offence against a child", 63, RiskBand.LOW),
        OTHER("sanctions for other sexual offences", 28, RiskBand.LOW),
        NONE("no such sanction", 0, RiskBand.LOW);

        private final String words;
        private final int hundredths; // of a percent, rounded half up
        private final RiskBand band;

        Row(String words, int hundredths, RiskBand band) {
            this.words = words;
            this.hundredths = hundredths;
            this.band = band;
        }
    }

    /** Looks at the answers about one person. */
    public void find(Answers a, IndirectFinding found) {
        found.clear();
        Problems problems = found.problems;
        problems.required(a, ProblemKind.MISSING_MANDATORY_INPUT, NEEDED);
        SexualCounts.lookAtPresence(a, problems);
        SexualCounts.lookAtSum(a, problems, conformance);
        SexualCounts.lookAtHistory(a, problems);
        if (!problems.isEmpty()) {
            return;
        }
        if (!SexualCounts.hasHistory(a)) {
            found.leave();
        } else if (SexualCounts.isWoman(a) && failsOn(a)) {
            problems.add(ProblemKind.NULL_INPUT);
        } else {
            Row row = row(a);
            found.score(row.hundredths, row.band);
        }
    }

    private boolean failsOn(Answers woman) {
        return conformance == Conformance.AS_PUBLISHED && SexualCounts.lacksOne(woman);
    }

    private Row row(Answers a) {
        if (SexualCounts.isWoman(a)) {
            return Row.NONE;
        }
        if (a.code(IMAGE_SANCTIONS) >= 1) {
            return a.code(IMAGE_SANCTIONS) == 1 ? Row.IMAGE : Row.IMAGES;
        }
        if (a.code(CONTACT_CHILD_SANCTIONS) >= 1) {
            return a.code(CONTACT_CHILD_SANCTIONS) == 1 ? Row.CHILD : Row.CHILDREN;
        }
        boolean hasAdult = a.code(CONTACT_ADULT_SANCTIONS) != 0;
        boolean hasOther = a.code(NON_CONTACT_SANCTIONS) != 0;
        boolean isOther =
                switch (conformance) {
                    case AS_PUBLISHED -> hasAdult && hasOther;
                    case CORRECTED -> hasAdult || hasOther;
                };
        return isOther ? Row.OTHER : Row.NONE;
    }

    /** Returns which row of the table decided; empty without a score. */
    public Optional<Explanation> explain(Answers a) {
        IndirectFinding found = new IndirectFinding(Problems.kept());
        find(a, found);
        if (!found.isScored()) {
            return Optional.empty();
        }
        Row row = row(a);
        double percent = row.hundredths / 100.0;
        return Optional.of(
                new Explanation(
                        percent,
                        List.of(new Contribution(row.name(), row.words, 1, percent)),
                        List.of()));
    }
}
