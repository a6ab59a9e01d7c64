package org.offload.predictors.tier;

import org.offload.predictors.need.Form;
import org.offload.predictors.need.NeedAnswer;
import org.offload.predictors.need.NeedSection;

import java.util.List;
import java.util.Map;

/**
 * What an assessment says of needs.
 *
 * @param isWhole whether it has a header; without one its sections count for women's factors only
 * @param form on which it was written
 * @param sections the answers that count, by section; a section that is not there has none
 * @param hasChildren whether the person has parental responsibility
 * @param isImpulsive whether impulsivity is some or a significant problem
 * @param losesTemper whether control of temper is some or a significant problem
 */
public record NeedsAssessed(
        boolean isWhole,
        Form form,
        Map<NeedSection, List<NeedAnswer>> sections,
        boolean hasChildren,
        boolean isImpulsive,
        boolean losesTemper) {

    /** Keeps copies. */
    public NeedsAssessed {
        sections = Map.copyOf(sections);
    }
}
