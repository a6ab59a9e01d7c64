package org.offload.caseload;

import org.offload.kernel.Crn;

import java.util.List;

/**
 * What a case waits for.
 *
 * @param strands none where nothing is left by which the person may be met
 */
public record DueContacts(Crn crn, List<DueContact> strands) {

    public DueContacts {
        strands = List.copyOf(strands);
    }
}
