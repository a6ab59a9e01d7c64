package org.offload.caseload.limit;

import org.offload.caseload.grant.Grants.Row;
import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.platform.PlainDates;

import java.util.List;

/**
 * Who may not, and who alone may, open a case. It names nobody but staff: whoever mends a
 * restriction need not be let into the record.
 *
 * @param manager who manages the case; empty for nobody
 * @param choices where several have the name that was typed
 */
public record LimitsPage(
        Frame frame,
        Crn crn,
        Form form,
        List<Row> now,
        List<Row> over,
        String manager,
        List<Choice> kinds,
        List<Choice> choices)
        implements Page {

    public LimitsPage {
        now = List.copyOf(now);
        over = List.copyOf(over);
        kinds = List.copyOf(kinds);
        choices = List.copyOf(choices);
    }

    /** Returns from when to when it holds, in words. */
    public String dates(Row row) {
        return row.validTo() == null
                ? say("caseload.limit.since", PlainDates.day(row.validFrom()))
                : say(
                        "caseload.limit.between",
                        PlainDates.day(row.validFrom()),
                        PlainDates.day(row.validTo()));
    }
}
