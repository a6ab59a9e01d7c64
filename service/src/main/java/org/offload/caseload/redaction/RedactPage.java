package org.offload.caseload.redaction;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Taking a text out of a record.
 *
 * @param counted whether the places are those of a count
 * @param places where the text stands
 * @param past what was taken out before, without saying what it was
 */
public record RedactPage(
        Frame frame,
        CaseHeader header,
        Form form,
        String action,
        boolean counted,
        List<Place> places,
        List<Past> past)
        implements Page {

    public RedactPage {
        places = List.copyOf(places);
        past = List.copyOf(past);
    }

    /** A table, and how often the text stands in it. */
    public record Place(String table, long hits) {}

    /** A text that was taken out. */
    public record Past(String when, String by, String reason, String places) {}
}
