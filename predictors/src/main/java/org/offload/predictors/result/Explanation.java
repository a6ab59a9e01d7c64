package org.offload.predictors.result;

import org.offload.predictors.answer.Question;

import java.util.Comparator;
import java.util.List;

/**
 * What a score is made of.
 *
 * @param sum of all contributions: the logit, or the points
 * @param contributions those that add something, the greatest first, whichever way
 * @param missing what was not answered and would have been asked
 */
public record Explanation(double sum, List<Contribution> contributions, List<Question<?>> missing) {

    /** Sorts what adds something, and leaves out the rest. */
    public Explanation {
        contributions =
                contributions.stream()
                        .filter(one -> one.weight() != 0)
                        .sorted(
                                Comparator.comparingDouble(
                                                (Contribution one) -> -Math.abs(one.weight()))
                                        .thenComparing(Contribution::term))
                        .toList();
        missing = List.copyOf(missing);
    }
}
