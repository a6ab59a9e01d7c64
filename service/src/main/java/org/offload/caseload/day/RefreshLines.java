package org.offload.caseload.day;

import org.offload.kernel.Crn;
import org.offload.platform.ServiceClock;
import org.offload.worklist.Worklist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Puts on My day what a case asks for now, in the transaction of the change. */
@Service
public class RefreshLines {

    private final CaseTurn turn;
    private final CaseStates states;
    private final LinesOfCase lines;
    private final Worklist worklist;
    private final ServiceClock clock;

    RefreshLines(
            CaseTurn turn,
            CaseStates states,
            LinesOfCase lines,
            Worklist worklist,
            ServiceClock clock) {
        this.turn = turn;
        this.states = states;
        this.lines = lines;
        this.worklist = worklist;
        this.clock = clock;
    }

    /** Replaces the lines of one case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(Crn crn) {
        turn.take(crn);
        worklist.replace(crn, states.of(crn, clock.today()).map(lines::of).orElseGet(List::of));
    }
}
