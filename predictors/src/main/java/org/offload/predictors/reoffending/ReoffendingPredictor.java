package org.offload.predictors.reoffending;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.check.Bands;
import org.offload.predictors.check.Check;
import org.offload.predictors.check.Checks;
import org.offload.predictors.check.Problems;
import org.offload.predictors.exact.Rounding;
import org.offload.predictors.result.Basis;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.result.Explanation;
import org.offload.predictors.result.ProblemKind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One of the three logistic predictors. If what an assessor has to answer is missing, the score
 * rests on the facts of the past alone.
 *
 * <p>Source: the public service for risk scores, commit 016919c5.
 */
public final class ReoffendingPredictor {

    private final Kind kind;
    private final Conformance conformance;
    private final List<Check> checks;
    private final Model staticModel;
    private final Model dynamicModel;

    ReoffendingPredictor(Kind kind, Conformance conformance, Predicate<String> kept) {
        this.kind = kind;
        this.conformance = conformance;
        checks = kind.checks(conformance);
        staticModel = Model.of(kind.file() + " static", kept);
        dynamicModel = Model.of(kind.file() + " dynamic", kept);
    }

    /** Makes the predictor of a kind. */
    public static ReoffendingPredictor of(Kind kind, Conformance conformance) {
        return new ReoffendingPredictor(kind, conformance, _ -> true);
    }

    /** Looks at the answers about one person. */
    public void find(Answers answers, ReoffendingFinding found) {
        Problems problems = found.problems;
        found.clear();
        problems.required(answers, ProblemKind.MISSING_MANDATORY_INPUT, kind.needed());
        for (int i = 0; i < checks.size(); i++) {
            checks.get(i).look(answers, problems);
        }
        boolean isRefused = !problems.isEmpty();
        kind.lookAtDynamic(answers, problems);
        if (isRefused) {
            return;
        }
        Basis basis = problems.isEmpty() ? Basis.DYNAMIC : Basis.STATIC;
        if (!Checks.isBornBefore(answers, Checks.followUp(answers))) {
            problems.clear();
            problems.add(ProblemKind.DATE_NOT_AFTER_BIRTH);
            return;
        }
        score(answers, found, basis);
    }

    private void score(Answers answers, ReoffendingFinding found, Basis basis) {
        found.features.take(answers);
        Model model = model(basis);
        double logit = model.logit(found.features);
        int hundredths = Rounding.hundredths(logit);
        if (hundredths == Rounding.UNCLEAR) {
            hundredths = Rounding.hundredths(model.exactPercent(found.features));
        }
        if (hundredths == 0 && kind.failsAtZero() && conformance == Conformance.AS_PUBLISHED) {
            found.problems.clear();
            found.problems.add(ProblemKind.SCORE_ROUNDS_TO_ZERO);
            return;
        }
        Bands bands = kind.bands();
        found.score(hundredths, bands.of(hundredths), basis, logit);
    }

    private Model model(Basis basis) {
        return switch (basis) {
            case STATIC -> staticModel;
            case DYNAMIC -> dynamicModel;
        };
    }

    /** Returns what the score is made of; empty if there is none. */
    public Optional<Explanation> explain(Answers answers) {
        ReoffendingFinding found = new ReoffendingFinding(Problems.kept());
        find(answers, found);
        if (!found.isScored()) {
            return Optional.empty();
        }
        Model model = model(found.basis());
        return Optional.of(
                new Explanation(
                        model.logit(found.features),
                        model.contributions(found.features),
                        Problems.missing(answers, kind.asked())));
    }

    /** Returns the percentage with 34 digits, as slowly as that takes; empty without a score. */
    public Optional<BigDecimal> exactly(Answers answers) {
        ReoffendingFinding found = new ReoffendingFinding(Problems.counted());
        find(answers, found);
        return found.isScored()
                ? Optional.of(model(found.basis()).exactPercent(found.features))
                : Optional.empty();
    }

    /** Returns the logit of a score with all its digits. */
    BigDecimal exactLogit(Answers answers) {
        ReoffendingFinding found = new ReoffendingFinding(Problems.counted());
        find(answers, found);
        return model(found.basis()).exactLogit(found.features);
    }
}
