package org.offload.caseload.appointment;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** Booking an appointment. */
public record BookPage(
        Frame frame, CaseHeader header, Form form, List<Choice> modes, List<String> warnings)
        implements Page {

    public BookPage {
        modes = List.copyOf(modes);
        warnings = List.copyOf(warnings);
    }
}
