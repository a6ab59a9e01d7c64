package org.offload.caseload;

import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;

import java.util.Collection;
import java.util.Map;

/** Who people are, for the lists of upper modules; the record supplies it. */
public interface PeopleInLists {

    /**
     * Returns them by CRN. Whoever is closed to the reader is left out, and so is a CRN of none.
     */
    Map<Crn, Named> of(StaffId reader, Collection<Crn> crns);

    /**
     * Somebody in a list.
     *
     * @param initials for pages that others may see over a shoulder
     */
    record Named(String initials, String name) {}
}
