package org.offload.caseload.pause;

import org.offload.caseload.pause.PauseChange.Begin;
import org.offload.caseload.pause.PauseChange.End;
import org.offload.caseload.pause.PauseChange.GoOn;
import org.offload.caseload.pause.PauseChange.Settle;
import org.offload.caseload.pause.PauseChange.Undo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pauses of a case beside what a delivery model stops. A pause begins on the day on which the
 * model stopped the requirement here, never earlier, and ends on the day before it may be worked on
 * again. What somebody has recorded stays: a pause of theirs is not doubled, and one of the model
 * that they have ended or taken off does not begin anew while the model stops it.
 *
 * @param kept those of today and later, and all that a model began
 */
record PausesOfCase(List<RuledPause> kept) {

    /**
     * Returns what is to be done.
     *
     * @param stopped the requirements that a model stops
     * @param by its name
     */
    List<PauseChange> changes(Set<String> stopped, String by, LocalDate today) {
        return Stream.concat(
                        stopped.stream().sorted().flatMap(one -> stop(one, by, today)),
                        kept.stream()
                                .filter(one -> !one.rule().isEmpty())
                                .filter(one -> !stopped.contains(one.component()))
                                .map(one -> goOn(one, today)))
                .toList();
    }

    private Stream<PauseChange> stop(String component, String by, LocalDate today) {
        List<RuledPause> its =
                kept.stream().filter(one -> one.component().equals(component)).toList();
        List<RuledPause> now = its.stream().filter(one -> one.covers(today)).toList();
        if (!now.isEmpty()) {
            return now.stream()
                    .filter(one -> one.isOpenByRule() && !one.rule().equals(by))
                    .map(GoOn::new);
        }
        return its.stream().anyMatch(one -> one.rule().equals(by))
                ? Stream.empty()
                : Stream.of(new Begin(component));
    }

    private static PauseChange goOn(RuledPause pause, LocalDate today) {
        if (!pause.isOpenByRule()) {
            return new Settle(pause);
        }
        return pause.from().isBefore(today) ? new End(pause, today.minusDays(1)) : new Undo(pause);
    }
}
