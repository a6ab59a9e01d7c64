package org.offload.caseload.event;

import org.offload.platform.Words;

/**
 * How much of a requirement is done.
 *
 * @param done may be more than the amount, as where the amount was lowered
 * @param amount 1 or more
 */
public record Progress(int done, int amount) {

    /** Returns what counts: never more than the amount. */
    public int counted() {
        return Math.clamp(done, 0, amount);
    }

    /** Returns whole percent, rounded down: 100 only when all is done. */
    public int percent() {
        return (int) (100L * counted() / amount);
    }

    /** Returns {@code 12 of 20 days (60%)}. */
    public String inWords(RequirementType type, Words words) {
        return words.say(
                type.isMost() ? "caseload.progress.most" : "caseload.progress",
                counted(),
                amount,
                type.unit(words),
                percent());
    }
}
