package org.offload.correspondence;

import org.offload.kernel.Crn;

import java.util.Collection;
import java.util.Map;

/**
 * Whether somebody can be written to without harm: others may open the letter or read the screen.
 * The record answers, from what somebody has asked and noted; what nobody has asked is not safe.
 */
public interface SafeToSend {

    /** Returns it as of now; somebody there is not is left out. */
    Map<Crn, Addressee> of(Collection<Crn> crns);
}
