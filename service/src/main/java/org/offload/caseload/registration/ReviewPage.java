package org.offload.caseload.registration;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Reviewing a registration.
 *
 * @param what the registration in words
 * @param note that was written when it was made
 * @param atTermination what becomes of it when the last order ends; empty if not known
 */
public record ReviewPage(
        Frame frame,
        CaseHeader header,
        Form form,
        String action,
        String what,
        String note,
        String atTermination,
        int version,
        List<Choice> decisions)
        implements Page {

    public ReviewPage {
        decisions = List.copyOf(decisions);
    }
}
