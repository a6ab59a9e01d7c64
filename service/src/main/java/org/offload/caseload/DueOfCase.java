package org.offload.caseload;

import org.offload.kernel.Crn;

import java.util.List;

/** What a case waits for now, as the record keeps it. */
public interface DueOfCase {

    /** Returns it in words, a contact each, with the day and the rule. */
    List<String> inWords(Crn crn);
}
