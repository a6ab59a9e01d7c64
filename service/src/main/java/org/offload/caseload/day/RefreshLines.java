package org.offload.caseload.day;

import org.offload.caseload.DeliveryModel;
import org.offload.caseload.DueContacts;
import org.offload.caseload.RefreshCases;
import org.offload.caseload.Stopped;
import org.offload.caseload.pause.PausesByRule;
import org.offload.kernel.Crn;
import org.offload.platform.ServiceClock;
import org.offload.worklist.Line;
import org.offload.worklist.Worklist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Works out which contacts a case waits for and puts on My day what it asks for now, in the
 * transaction of the change.
 */
@Service
public class RefreshLines implements RefreshCases {

    private final CaseTurn turn;
    private final CaseStates states;
    private final DeliveryModel model;
    private final DueOfCases due;
    private final PausesByRule pauses;
    private final LinesOfCase lines;
    private final Worklist worklist;
    private final ServiceClock clock;

    RefreshLines(
            CaseTurn turn,
            CaseStates states,
            DeliveryModel model,
            DueOfCases due,
            PausesByRule pauses,
            LinesOfCase lines,
            Worklist worklist,
            ServiceClock clock) {
        this.turn = turn;
        this.states = states;
        this.model = model;
        this.due = due;
        this.pauses = pauses;
        this.lines = lines;
        this.worklist = worklist;
        this.clock = clock;
    }

    /** Replaces the lines of one case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(Crn crn) {
        of(List.of(crn));
    }

    /** Replaces the lines of some cases. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(List<Crn> crns) {
        turn.take(crns);
        List<CaseState> all = states.of(crns, clock.today());
        Map<Crn, DueContacts> decided = decide(all);
        due.keep(crns, decided);
        pause(all, decided);
        replace(crns, all, decided);
    }

    /** Puts the lines of cases on My day that have none yet and that nobody else knows of. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ofNew(List<Crn> crns) {
        List<CaseState> all = states.of(crns, clock.today());
        Map<Crn, DueContacts> decided = decide(all);
        due.keep(crns, decided);
        pause(all, decided);
        worklist.append(all.stream().flatMap(state -> lines(state, decided).stream()).toList());
    }

    /** A rule changes what is due, not the bookings and reviews: other cases keep their lines. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int again(List<Crn> crns) {
        turn.take(crns);
        List<CaseState> all = states.of(crns, clock.today());
        Map<Crn, DueContacts> decided = decide(all);
        Set<Crn> changed = due.keep(crns, decided);
        pause(all, decided);
        replace(
                changed,
                all.stream().filter(state -> changed.contains(state.crn())).toList(),
                decided);
        return changed.size();
    }

    private void replace(Collection<Crn> crns, List<CaseState> all, Map<Crn, DueContacts> decided) {
        Map<Crn, List<Line>> theirs = new HashMap<>();
        crns.forEach(crn -> theirs.put(crn, List.of()));
        all.forEach(state -> theirs.put(state.crn(), lines(state, decided)));
        worklist.replace(theirs);
    }

    private List<Line> lines(CaseState state, Map<Crn, DueContacts> decided) {
        return lines.of(state, of(state, decided).strands());
    }

    /** Only where something is or was stopped: of most cases nothing is asked. */
    private void pause(List<CaseState> all, Map<Crn, DueContacts> decided) {
        Map<Crn, Stopped> stopped = new HashMap<>();
        for (CaseState state : all) {
            Stopped now = of(state, decided).stopped();
            if (state.hasRuledPause()
                    || !Collections.disjoint(now.kinds(), state.facts().requirements())) {
                stopped.put(state.crn(), now);
            }
        }
        pauses.keep(stopped);
    }

    private static DueContacts of(CaseState state, Map<Crn, DueContacts> decided) {
        return decided.getOrDefault(state.crn(), DueContacts.none(state.crn()));
    }

    private Map<Crn, DueContacts> decide(List<CaseState> all) {
        List<Crn> over = all.stream().filter(CaseState::isOver).map(CaseState::crn).toList();
        if (!over.isEmpty()) {
            model.end(over);
        }
        return model
                .decide(
                        all.stream()
                                .filter(state -> !state.isOver())
                                .map(CaseState::facts)
                                .toList())
                .stream()
                .collect(Collectors.toMap(DueContacts::crn, one -> one));
    }
}
