package org.offload.platform;

import org.offload.kernel.Crn;

import java.time.Instant;
import java.util.List;

/** The bulk door of the audit. */
public interface AuditBulk {

    /**
     * Begins the chains of many cases, in the transaction that is running. A case whose chain has
     * begun is left untouched, so that a batch can be given again after a break.
     *
     * @param acts those of one case in the order in which they were done
     */
    void begin(List<Act> acts);

    /**
     * What somebody did to a case.
     *
     * @param act as {@link Audit#ofCase} keeps it
     */
    record Act(Crn crn, String username, String act, Instant at) {}
}
