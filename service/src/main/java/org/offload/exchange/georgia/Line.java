package org.offload.exchange.georgia;

import org.offload.exchange.file.Problem;

import java.util.List;

/** One line of the file, read. */
sealed interface Line {

    /** A line that is right in every column. */
    record Good(long number, GeorgiaRow row) implements Line {}

    /** A line of which nothing is taken, with all that is wrong with it. */
    record Refused(List<Problem> problems) implements Line {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
