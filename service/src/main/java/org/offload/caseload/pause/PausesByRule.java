package org.offload.caseload.pause;

import org.offload.caseload.DeliveryFacts.RequirementKind;
import org.offload.caseload.Stopped;
import org.offload.caseload.pause.StoredPauses.Done;
import org.offload.kernel.Crn;
import org.offload.platform.ServiceClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Pauses what a delivery model stops, and lets it go on once no model stops it any more. */
@Service
public class PausesByRule {

    private final PausesNow now;
    private final StoredPauses pauses;
    private final ServiceClock clock;

    PausesByRule(PausesNow now, StoredPauses pauses, ServiceClock clock) {
        this.now = now;
        this.pauses = pauses;
        this.clock = clock;
    }

    /**
     * Brings the pauses of some cases in line with what is stopped.
     *
     * @param cases those of which something is stopped, or was
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Map<Crn, Stopped> cases) {
        if (cases.isEmpty()) {
            return;
        }
        LocalDate today = clock.today();
        List<Crn> crns = List.copyOf(cases.keySet());
        Map<Crn, Map<RequirementKind, List<String>>> live = now.live(crns);
        Map<Crn, List<RuledPause>> kept = now.kept(crns, today);
        List<Done> done = new ArrayList<>();
        cases.forEach(
                (crn, stopped) ->
                        new PausesOfCase(kept.getOrDefault(crn, List.of()))
                                .changes(
                                        components(stopped, live.getOrDefault(crn, Map.of())),
                                        stopped.by(),
                                        today)
                                .forEach(change -> done.add(new Done(crn, stopped.by(), change))));
        pauses.write(done);
    }

    private static Set<String> components(
            Stopped stopped, Map<RequirementKind, List<String>> live) {
        return stopped.kinds().stream()
                .flatMap(kind -> live.getOrDefault(kind, List.of()).stream())
                .collect(Collectors.toSet());
    }
}
