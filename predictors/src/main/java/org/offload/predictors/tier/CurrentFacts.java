package org.offload.predictors.tier;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the current tier is made of.
 *
 * @param today the day for which it is reckoned
 * @param hasActiveEvent whether the person is supervised
 * @param released the latest release from custody; empty if there was none
 * @param registrations in force, in the order of their source
 * @param assessed the scores of assessments, of which the newest counts
 * @param rescored the scores that were reckoned later, for whoever has no others
 * @param everSexualOffence whether there ever was a sexual offence; false if it is not known
 */
public record CurrentFacts(
        LocalDate today,
        boolean hasActiveEvent,
        Optional<LocalDate> released,
        List<Registration> registrations,
        List<ScoreSet> assessed,
        Optional<ScoreSet> rescored,
        boolean everSexualOffence) {

    /** Keeps copies of the lists. */
    public CurrentFacts {
        registrations = List.copyOf(registrations);
        assessed = List.copyOf(assessed);
    }

    /** Returns the scores that count: a newer set counts even if it has none, which is empty. */
    Optional<ScoreSet> scores() {
        @Nullable ScoreSet newest = null;
        for (int i = 0; i < assessed.size(); i++) {
            ScoreSet one = assessed.get(i);
            if (newest == null || one.completed().isAfter(newest.completed())) {
                newest = one;
            }
        }
        return newest == null ? rescored : Optional.of(newest).filter(one -> !one.isEmpty());
    }
}
