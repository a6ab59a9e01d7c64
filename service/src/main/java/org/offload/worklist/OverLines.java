package org.offload.worklist;

import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;

import java.util.List;
import java.util.UUID;

/** The appointments on someone's day that are over and wait for their outcome. */
public interface OverLines {

    /** Returns them, the oldest first; 50 at most. */
    List<Over> of(StaffId staff);

    /**
     * An appointment that is over.
     *
     * @param subject its id in the record
     * @param when in words
     */
    record Over(Crn crn, UUID subject, String initials, String what, String when) {}
}
