package org.offload.caseload.part;

import gg.jte.Content;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Every part of one record.
 *
 * @param links to what else the visitor's role may do with it
 */
public record WholeRecordPage(
        Frame frame, CaseHeader header, Content sections, List<RecordLink> links) implements Page {

    public WholeRecordPage {
        links = List.copyOf(links);
    }

    /** Something else that can be done with the record, below its address. */
    public record RecordLink(String path, String text) {}
}
