package org.offload.caseload.event;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Choice;
import org.offload.platform.ChoiceGroup;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Adding an event.
 *
 * @param rows for one requirement each, 1 or more
 * @param more whether there can be another row
 */
public record AddEventPage(
        Frame frame,
        CaseHeader header,
        Form form,
        List<ChoiceGroup> types,
        List<Choice> units,
        List<Choice> requirements,
        int rows,
        boolean more)
        implements Page {

    public AddEventPage {
        types = List.copyOf(types);
        units = List.copyOf(units);
        requirements = List.copyOf(requirements);
    }
}
