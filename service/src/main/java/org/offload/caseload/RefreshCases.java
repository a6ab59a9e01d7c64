package org.offload.caseload;

import org.offload.kernel.Crn;

import java.util.List;

/** The door by which whoever changes a rule has cases worked out again. */
public interface RefreshCases {

    /**
     * Works out again what some cases wait for, and their lines where that has changed; needs a
     * transaction.
     *
     * @return how many wait for something else than before
     */
    int again(List<Crn> crns);
}
