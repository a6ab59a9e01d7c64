package org.offload.predictors.tier;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the older tier is made of.
 *
 * @param isWoman whether the person is recorded as a woman
 * @param combined combined serious reoffending (RSR), percent; empty counts as 0
 * @param ogrs3 of two years, a whole percentage; empty counts as 0
 * @param hasEnforcement whether there was a breach or recall on an event that is active, or was
 *     less than a year ago
 * @param registrations in force, in the order of their source
 * @param events of the person, ended ones among them
 * @param assessment the sections that count; empty if there is none
 */
public record FormerFacts(
        boolean isWoman,
        OptionalDouble combined,
        OptionalInt ogrs3,
        boolean hasEnforcement,
        List<Registration> registrations,
        List<SupervisedEvent> events,
        Optional<NeedsAssessed> assessment) {

    /** Keeps copies of the lists. */
    public FormerFacts {
        registrations = List.copyOf(registrations);
        events = List.copyOf(events);
    }
}
