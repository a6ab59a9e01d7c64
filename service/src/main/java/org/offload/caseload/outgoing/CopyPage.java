package org.offload.caseload.outgoing;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/** The text of one entry for the other system, in a box to copy from. */
public record CopyPage(Frame frame, CaseHeader header, String text) implements Page {

    /** Returns the rows that the text fills. */
    public int rows() {
        return (int) Math.min(20, text.lines().count() + 2);
    }
}
