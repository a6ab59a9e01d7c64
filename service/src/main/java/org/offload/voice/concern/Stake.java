package org.offload.voice.concern;

import java.time.LocalDate;

/**
 * How somebody stands to a concern.
 *
 * @param answers whether they answer concerns
 * @param owns whether they were named to see to it
 * @param raised whether they raised it, signed or in confidence
 * @param meToo whether they have the same concern
 */
record Stake(boolean answers, boolean owns, boolean raised, boolean meToo) {

    /** Answers whether they may read it. */
    boolean mayOpen(Concern concern) {
        return !concern.disclosure() || answers || raised;
    }

    /**
     * Answers whether they may take a step now.
     *
     * @param since the day from which the concern has been in its state
     */
    boolean may(Step step, ConcernState state, LocalDate since, LocalDate today) {
        if (state.after(step).isEmpty()) {
            return false;
        }
        boolean hasIt = raised || meToo;
        return switch (step) {
            case ACKNOWLEDGE, ASSIGN, REASSIGN, DECLINE, MERGE, SPLIT -> answers;
            case START, UPDATE, PROPOSE -> owns;
            case CONFIRM -> hasIt || isUndisputed(since, today) && (answers || owns);
            case DISPUTE -> hasIt && ConcernClock.isDisputable(since, today);
            case REOPEN -> (hasIt || answers) && ConcernClock.isReopenable(since, today);
        };
    }

    /** Once nobody has disputed an outcome in time, those who answer for it may close it. */
    private static boolean isUndisputed(LocalDate since, LocalDate today) {
        return !ConcernClock.isDisputable(since, today);
    }
}
