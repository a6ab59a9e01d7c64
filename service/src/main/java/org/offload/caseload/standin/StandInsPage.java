package org.offload.caseload.standin;

import org.offload.caseload.grant.Grants.Row;
import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.platform.PlainDates;

import java.util.List;
import java.util.Objects;

/**
 * Who stands in on a case.
 *
 * @param choices where several have the name that was typed
 */
public record StandInsPage(
        Frame frame,
        CaseHeader header,
        Form form,
        List<Row> now,
        List<Row> over,
        List<Choice> choices)
        implements Page {

    public StandInsPage {
        now = List.copyOf(now);
        over = List.copyOf(over);
        choices = List.copyOf(choices);
    }

    /** Returns from when to when it holds, in words. */
    public String dates(Row row) {
        return say(
                "caseload.limit.between",
                PlainDates.day(row.validFrom()),
                PlainDates.day(Objects.requireNonNullElse(row.validTo(), row.validFrom())));
    }
}
