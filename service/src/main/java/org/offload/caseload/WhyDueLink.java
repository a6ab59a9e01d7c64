package org.offload.caseload;

import org.offload.kernel.Crn;

/** The page that says why a case waits for what it waits for; the rulebook supplies it. */
public interface WhyDueLink {

    /** Returns its path. */
    String of(Crn crn);
}
