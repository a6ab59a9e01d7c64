package org.offload.organisation.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of the lines of a file.
 *
 * @param added lines that brought somebody or something new
 * @param changed lines that said something else than was known
 * @param same lines that said what was known
 * @param problems of the lines that were refused, in words, each with its line
 */
record Report(int added, int changed, int same, List<String> problems) {

    Report {
        problems = List.copyOf(problems);
    }

    int refused() {
        return problems.size();
    }

    /** What one line did. */
    enum Did {
        ADDED,
        CHANGED,
        NOTHING;

        Did and(Did other) {
            return compareTo(other) < 0 ? this : other;
        }
    }

    /** Counts line after line. */
    static final class Tally {

        private final int[] counts = new int[Did.values().length];
        private final List<String> problems = new ArrayList<>();

        void count(Did did) {
            counts[did.ordinal()]++;
        }

        void refuse(String problem) {
            problems.add(problem);
        }

        Report report() {
            return new Report(
                    counts[Did.ADDED.ordinal()],
                    counts[Did.CHANGED.ordinal()],
                    counts[Did.NOTHING.ordinal()],
                    problems);
        }
    }
}
