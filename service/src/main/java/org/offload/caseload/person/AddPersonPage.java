package org.offload.caseload.person;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** Adding a person. */
public record AddPersonPage(
        Frame frame,
        Form form,
        List<Choice> sexes,
        List<Choice> yesNo,
        List<Choice> modes,
        List<Choice> managers)
        implements Page {

    public AddPersonPage {
        sexes = List.copyOf(sexes);
        yesNo = List.copyOf(yesNo);
        modes = List.copyOf(modes);
        managers = List.copyOf(managers);
    }
}
