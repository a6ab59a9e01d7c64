package org.offload.predictors.former;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Question;
import org.offload.predictors.check.Bands;
import org.offload.predictors.check.Problems;
import org.offload.predictors.exact.WholePercent;
import org.offload.predictors.result.Contribution;
import org.offload.predictors.result.Explanation;
import org.offload.predictors.result.ProblemKind;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.YearScore;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A scale of points of the previous generation, of which a logistic curve makes percentages.
 *
 * @param needed what must be answered, in the order of the service's message
 * @param items what gives points
 * @param curve from points to percentages
 */
record PointScale(
        List<Question<?>> needed, List<Item> items, Check check, Curve curve, Bands bands) {

    /** What is looked at besides, once everything is answered. */
    @FunctionalInterface
    interface Check {
        void look(Answers a, Problems problems);
    }

    /** What gives points. */
    record Item(String name, String words, ToIntFunction<Answers> points) {}

    /** From points to logits. */
    record Curve(double each, double oneYear, double twoYear) {}

    Result<YearScore> score(Answers a) {
        Problems problems = Problems.kept();
        problems.required(a, ProblemKind.MISSING_MANDATORY_INPUT, needed);
        check.look(a, problems);
        if (!problems.isEmpty()) {
            return new Result.NotScorable<>(problems.list());
        }
        int points = items.stream().mapToInt(item -> item.points().applyAsInt(a)).sum();
        double logit = curve.each() * points;
        int twoYear = WholePercent.of(logit + curve.twoYear());
        return new Result.Scored<>(
                new YearScore(
                        points,
                        WholePercent.of(logit + curve.oneYear()),
                        twoYear,
                        bands.of(twoYear)),
                List.of());
    }

    Optional<Explanation> explain(Answers a) {
        return score(a).asScore()
                .map(
                        one ->
                                new Explanation(
                                        one.sum(),
                                        items.stream().map(item -> contribution(item, a)).toList(),
                                        List.of()));
    }

    private static Contribution contribution(Item item, Answers a) {
        return new Contribution(item.name(), item.words(), item.points().applyAsInt(a), 1);
    }
}
