package org.offload.rulebook.table;

import org.offload.platform.Problem;

import java.util.List;

/** What came of reading the file of a rulebook. */
public sealed interface Read {

    /** The file holds a rulebook. */
    record Accepted(Tables tables) implements Read {}

    /**
     * It does not.
     *
     * @param problems what to mend, in the order of the file, at least one and at most 50
     */
    record Refused(List<Problem> problems) implements Read {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
