package org.offload.caseload.pause;

import java.time.LocalDate;

/** What a change of rules does to the pauses of a case. */
sealed interface PauseChange {

    /**
     * A requirement stops today.
     *
     * @param component as {@code 1-R-} and its id
     */
    record Begin(String component) implements PauseChange {}

    /** Another model stops it from now on, without a day between. */
    record GoOn(RuledPause pause) implements PauseChange {}

    /** It may be worked on again after that day. */
    record End(RuledPause pause, LocalDate last) implements PauseChange {}

    /** It began today and has not stopped anything. */
    record Undo(RuledPause pause) implements PauseChange {}

    /** What somebody has decided about it is no longer an exception to a rule. */
    record Settle(RuledPause pause) implements PauseChange {}
}
