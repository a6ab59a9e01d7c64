package org.offload.caseload.retention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a record may be let go.
 *
 * @param reviewOn the day on which that is to be looked at; none where nobody has set it
 * @param onHold whether something, such as an inquiry, forbids it
 * @param liveEvents events that have not ended
 */
record LettingGo(Optional<LocalDate> reviewOn, boolean onHold, int liveEvents) {

    /** What stands against it. */
    enum Obstacle {
        LIVE_EVENT,
        LEGAL_HOLD,
        NO_REVIEW_DATE,
        NOT_YET
    }

    /** Returns the first thing that stands against it on a day; none if nothing does. */
    Optional<Obstacle> obstacle(LocalDate today) {
        if (liveEvents > 0) {
            return Optional.of(Obstacle.LIVE_EVENT);
        }
        if (onHold) {
            return Optional.of(Obstacle.LEGAL_HOLD);
        }
        if (reviewOn.isEmpty()) {
            return Optional.of(Obstacle.NO_REVIEW_DATE);
        }
        return reviewOn.filter(day -> day.isAfter(today)).map(_ -> Obstacle.NOT_YET);
    }
}
