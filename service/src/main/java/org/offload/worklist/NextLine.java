package org.offload.worklist;

import org.offload.kernel.StaffId;

import java.util.Optional;

/** Where someone goes on when a line is done. */
public interface NextLine {

    /** Returns the page of the first line that must be done today; none if there is none left. */
    Optional<String> of(StaffId staff);
}
