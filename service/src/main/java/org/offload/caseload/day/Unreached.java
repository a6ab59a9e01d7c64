package org.offload.caseload.day;

import java.util.Optional;

/**
 * Calls that reached nobody since the last contact, and what is tried next. An unanswered call is
 * not a failure to comply.
 *
 * @param tries how many
 */
public record Unreached(int tries) {

    private static final int FIRST = 2; // the first call is simply tried again, at a safe time

    /** What is tried next, step by step; ours. */
    public enum Step {
        OTHER_NUMBER,
        WELFARE_CHECK,
        SPO
    }

    /** Returns the step that comes next; none while calling again is enough. */
    public Optional<Step> next() {
        if (tries < FIRST) {
            return Optional.empty();
        }
        Step[] steps = Step.values();
        return Optional.of(steps[Math.min(tries - FIRST, steps.length - 1)]);
    }
}
