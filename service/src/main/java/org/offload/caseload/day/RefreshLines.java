package org.offload.caseload.day;

import org.offload.caseload.DeliveryModel;
import org.offload.caseload.DueContact;
import org.offload.caseload.DueContacts;
import org.offload.caseload.RefreshCases;
import org.offload.kernel.Crn;
import org.offload.platform.ServiceClock;
import org.offload.worklist.Line;
import org.offload.worklist.Worklist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
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
    private final LinesOfCase lines;
    private final Worklist worklist;
    private final ServiceClock clock;

    RefreshLines(
            CaseTurn turn,
            CaseStates states,
            DeliveryModel model,
            DueOfCases due,
            LinesOfCase lines,
            Worklist worklist,
            ServiceClock clock) {
        this.turn = turn;
        this.states = states;
        this.model = model;
        this.due = due;
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
        Map<Crn, List<DueContact>> decided = decide(all);
        due.keep(crns, decided);
        replace(crns, all, decided);
    }

    /** Puts the lines of cases on My day that have none yet and that nobody else knows of. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ofNew(List<Crn> crns) {
        List<CaseState> all = states.of(crns, clock.today());
        Map<Crn, List<DueContact>> decided = decide(all);
        due.keep(crns, decided);
        worklist.append(all.stream().flatMap(state -> lines(state, decided).stream()).toList());
    }

    /** A rule changes what is due, not the bookings and reviews: other cases keep their lines. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int again(List<Crn> crns) {
        turn.take(crns);
        List<CaseState> all = states.of(crns, clock.today());
        Map<Crn, List<DueContact>> decided = decide(all);
        Set<Crn> changed = due.keep(crns, decided);
        replace(
                changed,
                all.stream().filter(state -> changed.contains(state.crn())).toList(),
                decided);
        return changed.size();
    }

    private void replace(
            Collection<Crn> crns, List<CaseState> all, Map<Crn, List<DueContact>> decided) {
        Map<Crn, List<Line>> theirs = new HashMap<>();
        crns.forEach(crn -> theirs.put(crn, List.of()));
        all.forEach(state -> theirs.put(state.crn(), lines(state, decided)));
        worklist.replace(theirs);
    }

    private List<Line> lines(CaseState state, Map<Crn, List<DueContact>> decided) {
        return lines.of(state, decided.getOrDefault(state.crn(), List.of()));
    }

    private Map<Crn, List<DueContact>> decide(List<CaseState> all) {
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
                .collect(Collectors.toMap(DueContacts::crn, DueContacts::strands));
    }
}
