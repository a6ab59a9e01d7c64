package org.offload.predictors.tier;

import java.util.List;
import java.util.Map;

/**
 * How a tier came about.
 *
 * @param steps the tier that each rule asks for, whether the person is supervised or not; rules
 *     that ask for none are not there
 * @param deciding the rules that asked for the tier that it is; none where no rule decided
 * @param missing what is not known, in words
 */
public record TierExplanation(
        TierResult result, Map<Step, Tier> steps, List<Step> deciding, List<String> missing) {

    /** Keeps copies. */
    public TierExplanation {
        steps = Map.copyOf(steps);
        deciding = List.copyOf(deciding);
        missing = List.copyOf(missing);
    }
}
