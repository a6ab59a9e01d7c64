package org.offload.worklist;

import org.offload.kernel.Crn;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The door by which the record puts lines on people's days. */
public interface Worklist {

    /**
     * Makes these the only lines of some cases, none for a case with an empty list. A line that is
     * there already stays with whoever took it; a line that is gone ends its offload.
     */
    void replace(Map<Crn, List<Line>> cases);

    /** Appends lines of cases that have none yet, many at once. */
    void append(List<Line> lines);

    /** Removes every line, before all are built again; what was offloaded stays with its taker. */
    void clear();

    /** Answers whether a line is still to do. */
    boolean isOpen(Crn crn, UUID lineId);
}
