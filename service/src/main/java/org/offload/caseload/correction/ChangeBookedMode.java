package org.offload.caseload.correction;

import org.offload.caseload.BookedModes;
import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.day.RefreshLines;
import org.offload.kernel.Crn;
import org.offload.platform.ServiceClock;
import org.offload.platform.Values;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Has bookings met in another way; what was booked before stays in the history of the entry. */
@Service
class ChangeBookedMode implements BookedModes {

    private final BookedWays ways;
    private final Corrections corrections;
    private final CaseTurn turn;
    private final RefreshLines lines;
    private final ServiceClock clock;

    ChangeBookedMode(
            BookedWays ways,
            Corrections corrections,
            CaseTurn turn,
            RefreshLines lines,
            ServiceClock clock) {
        this.ways = ways;
        this.corrections = corrections;
        this.turn = turn;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public List<Booked> of(List<Crn> crns) {
        return ways.of(crns);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean change(Crn crn, UUID contact, Way from, Way to, String why, String by) {
        turn.take(crn);
        if (!ways.change(crn, contact, from, to)) {
            return false;
        }
        corrections.keepChange(crn, contact, values(from), values(to), why, by, clock.now());
        lines.of(crn);
        return true;
    }

    private static Values values(Way way) {
        return new Values(Map.of("type", way.type(), "place_id", way.placeId()));
    }
}
