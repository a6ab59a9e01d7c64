package org.offload.caseload;

import org.offload.kernel.Crn;

import java.util.List;

/**
 * What a case waits for.
 *
 * @param strands none where nothing is left by which the person may be met
 * @param stopped what cannot be worked on meanwhile
 */
public record DueContacts(Crn crn, List<DueContact> strands, Stopped stopped) {

    public DueContacts {
        strands = List.copyOf(strands);
    }

    /** Returns it for a case that waits for nothing any more. */
    public static DueContacts none(Crn crn) {
        return new DueContacts(crn, List.of(), Stopped.NOTHING);
    }
}
