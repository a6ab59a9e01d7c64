package org.offload.caseload.appointment;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** The warnings about an appointment that is being typed, as a fragment of a page. */
public record WarningsPage(Frame frame, List<String> warnings) implements Page {

    public WarningsPage {
        warnings = List.copyOf(warnings);
    }
}
