package org.offload.workplace.place;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** Changing the status of a place. */
public record StatusPage(Frame frame, Form form, Place place, List<Choice> statuses)
        implements Page {

    public StatusPage {
        statuses = List.copyOf(statuses);
    }
}
