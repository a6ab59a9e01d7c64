package org.offload.caseload.code;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** The lists of reference data. */
public record CodeListsPage(Frame frame, List<CodeList> lists) implements Page {

    public CodeListsPage {
        lists = List.copyOf(lists);
    }
}
