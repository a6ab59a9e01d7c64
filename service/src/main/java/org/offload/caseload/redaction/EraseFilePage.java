package org.offload.caseload.redaction;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Erasing a file.
 *
 * @param files whose content is there, also those taken off the record
 */
public record EraseFilePage(
        Frame frame, CaseHeader header, Form form, String action, List<Choice> files)
        implements Page {

    public EraseFilePage {
        files = List.copyOf(files);
    }
}
