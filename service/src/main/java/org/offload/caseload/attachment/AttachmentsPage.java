package org.offload.caseload.attachment;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * The files of a person, or of one contact, with a form to attach one.
 *
 * @param contact its id; empty for all of the person
 * @param largest file that is taken, in megabytes
 */
public record AttachmentsPage(
        Frame frame, CaseHeader header, Form form, String contact, List<Row> rows, long largest)
        implements Page {

    public AttachmentsPage {
        rows = List.copyOf(rows);
    }

    /**
     * A file in words.
     *
     * @param link to its content; empty where it is kept back
     * @param withdraw to take it off the record; empty for those who may not
     */
    public record Row(
            String name, String facts, String description, String link, String withdraw) {}
}
