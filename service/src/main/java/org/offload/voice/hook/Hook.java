package org.offload.voice.hook;

import org.offload.voice.concern.Concern;

/**
 * What somebody has to decide besides the concern itself. Its basis in law, its term and whether it
 * is on are rows that those who answer concerns change.
 *
 * <p>Source: the reference notes on voice, section 5.
 */
public enum Hook {
    /** There is no written risk assessment of the workplace, or it no longer fits. */
    RISK_ASSESSMENT,
    /** Somebody works at home without a place for it, or falls ill over it. */
    HOME_WORKING,
    /** Somebody fell ill or died of the work, or nearly so (RIDDOR). */
    REPORTABLE_CASE,
    /** A condition, a pregnancy or an age plays a part. */
    ADJUSTMENT,
    /** Serious and imminent danger. */
    DANGER,
    /** The representatives of staff are told, and may inspect. */
    SAFETY_REPRESENTATIVE,
    /** A hygiene report. */
    WELFARE,
    PROTECTED_DISCLOSURE,
    /** Four weeks overdue, or whoever raises it asks: a regulator may have to hear of it. */
    REGULATOR;

    /** After how many days that a concern is overdue a regulator is thought of. */
    static final int OVERDUE = 28;

    /** Answers whether whoever raises a concern is asked if it touches it. */
    boolean isAsked() {
        return switch (this) {
            case RISK_ASSESSMENT, HOME_WORKING, REPORTABLE_CASE, ADJUSTMENT, REGULATOR -> true;
            case DANGER, SAFETY_REPRESENTATIVE, WELFARE, PROTECTED_DISCLOSURE -> false;
        };
    }

    /** Answers whether it tells of somebody's health or age, which few may know. */
    boolean isAboutSomebody() {
        return this == ADJUSTMENT;
    }

    /** Answers whether it follows from what a concern is. */
    boolean follows(Concern one) {
        return switch (this) {
            case DANGER -> one.danger();
            case SAFETY_REPRESENTATIVE -> !one.disclosure() && !one.placeKey().isEmpty();
            case WELFARE -> !one.item().isEmpty();
            case PROTECTED_DISCLOSURE -> one.disclosure();
            case RISK_ASSESSMENT, HOME_WORKING, REPORTABLE_CASE, ADJUSTMENT, REGULATOR -> false;
        };
    }
}
