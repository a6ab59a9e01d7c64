package org.offload.rulebook.minutes;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** Setting how long a contact takes. */
public record ChangeMinutesPage(Frame frame, Form form, List<Choice> modes) implements Page {

    public ChangeMinutesPage {
        modes = List.copyOf(modes);
    }
}
