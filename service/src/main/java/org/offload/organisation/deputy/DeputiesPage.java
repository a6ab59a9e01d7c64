package org.offload.organisation.deputy;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.platform.PlainDates;

import java.util.List;

/**
 * Who stands in for the lead of a team.
 *
 * @param leads whose deputy may be named
 * @param choices where several have the name that was typed
 */
public record DeputiesPage(
        Frame frame, Form form, List<Deputies.Row> rows, List<Choice> leads, List<Choice> choices)
        implements Page {

    public DeputiesPage {
        rows = List.copyOf(rows);
        leads = List.copyOf(leads);
        choices = List.copyOf(choices);
    }

    /** Returns who stands in for whom, from when to when, in words. */
    public String inWords(Deputies.Row row) {
        return say(
                "organisation.deputy.row",
                row.name(),
                row.leadName(),
                PlainDates.day(row.validFrom()),
                PlainDates.day(row.validTo()),
                row.namedBy());
    }
}
