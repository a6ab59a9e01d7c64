package org.offload.platform.reason;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * The question why someone opens cases of other teams.
 *
 * @param askWhom who has the case that is waited for; empty if none is
 * @param then where it goes on
 */
public record ReasonPage(Frame frame, Form form, String askWhom, String then, List<Choice> reasons)
        implements Page {

    public ReasonPage {
        reasons = List.copyOf(reasons);
    }
}
