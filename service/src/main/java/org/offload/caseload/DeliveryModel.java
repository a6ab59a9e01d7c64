package org.offload.caseload;

import org.offload.kernel.Crn;

import java.util.List;

/**
 * Decides which contacts a case waits for. The record asks it whenever a fact of a case changes;
 * the rulebook answers.
 */
public interface DeliveryModel {

    /**
     * Decides, and keeps why, in the transaction of the change.
     *
     * @param cases live ones
     * @return a decision for each, in their order
     */
    List<DueContacts> decide(List<DeliveryFacts> cases);

    /** Ends what was decided of cases whose events have all ended. */
    void end(List<Crn> over);
}
