package org.offload.caseload.disclosure;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** The file for people: stands alone, without our header and style sheet. */
public record ReadableFilePage(Frame frame, CaseHeader header, String made, List<ReadableRow> rows)
        implements Page {

    public ReadableFilePage {
        rows = List.copyOf(rows);
    }
}
