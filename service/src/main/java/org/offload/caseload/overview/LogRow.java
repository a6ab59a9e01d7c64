package org.offload.caseload.overview;

import java.util.List;

/** What stands in one row of the log. */
public sealed interface LogRow {

    /**
     * An entry that a person made.
     *
     * @param note the latest note, or that it is kept back; empty if there is none
     */
    record ByPerson(LogEntry entry, String what, String outcome, String note) implements LogRow {}

    /** Entries that the system made one after another, folded into one row. */
    record BySystem(List<ByPerson> entries) implements LogRow {

        public BySystem {
            entries = List.copyOf(entries);
        }
    }
}
