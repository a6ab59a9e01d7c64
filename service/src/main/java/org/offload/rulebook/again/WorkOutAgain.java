package org.offload.rulebook.again;

import org.offload.caseload.RefreshCases;
import org.offload.kernel.Crn;
import org.offload.rulebook.propose.ProposeForCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

/** Works out the cases of an area again, a batch a transaction: what is done is kept. */
@Service
public class WorkOutAgain {

    private static final int AT_ONCE = 100;

    private final Recalculations recalculations;
    private final RefreshCases cases;
    private final ProposeForCases proposals;

    WorkOutAgain(Recalculations recalculations, RefreshCases cases, ProposeForCases proposals) {
        this.recalculations = recalculations;
        this.cases = cases;
        this.proposals = proposals;
    }

    /** Works out the next batch. Returns whether there was anything to do. */
    @Transactional
    public boolean batch() {
        Optional<Recalculation> taken = recalculations.take();
        taken.ifPresent(this::batch);
        return taken.isPresent();
    }

    private void batch(Recalculation of) {
        List<Crn> next = recalculations.next(of, AT_ONCE);
        int changed = next.isEmpty() ? 0 : cases.again(next);
        if (of.reason() != Recalculation.Why.NIGHT) {
            proposals.of(next);
        }
        recalculations.advance(of, next, changed, next.size() < AT_ONCE);
    }

    /** Asks for every case once a day, since days pass for the facts too. */
    @Transactional
    public void askByNight() {
        recalculations.askByNight();
    }
}
