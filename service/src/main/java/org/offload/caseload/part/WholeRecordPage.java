package org.offload.caseload.part;

import gg.jte.Content;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** Every part of one record. */
public record WholeRecordPage(Frame frame, CaseHeader header, List<GroupOfParts> groups)
        implements Page {

    public WholeRecordPage {
        groups = List.copyOf(groups);
    }

    /** Parts that belong together. */
    public record GroupOfParts(String title, Content sections) {}
}
