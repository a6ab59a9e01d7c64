package org.offload.caseload.agreed;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** Changing how often contact is agreed. */
public record AgreedContactPage(
        Frame frame, CaseHeader header, Form form, String action, List<Choice> modes)
        implements Page {

    public AgreedContactPage {
        modes = List.copyOf(modes);
    }
}
