package org.offload.worklist;

import org.offload.kernel.Crn;

/**
 * Lets the changes of one case take turns; the record supplies it. Whoever moves a line takes the
 * turn first, for the record may just be taking that line away.
 */
public interface TurnOfCase {

    /** Waits until the changes that came before are done; needs a transaction. */
    void take(Crn crn);
}
