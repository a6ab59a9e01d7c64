package org.offload.caseload.overview;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * The contact log, with a search.
 *
 * @param more the address of the next page; empty on the last
 */
public record LogPage(
        Frame frame,
        CaseHeader header,
        Form form,
        List<Choice> types,
        List<Choice> outcomes,
        List<Choice> events,
        List<LogRow> rows,
        String more)
        implements Page {

    public LogPage {
        types = List.copyOf(types);
        outcomes = List.copyOf(outcomes);
        events = List.copyOf(events);
        rows = List.copyOf(rows);
    }
}
