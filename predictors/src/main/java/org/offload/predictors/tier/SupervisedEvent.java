package org.offload.predictors.tier;

import java.util.List;

/**
 * A sentence, as the older tier looks at it.
 *
 * @param hasEnded whether it is terminated
 * @param sentence the code of its type; {@code NC} and {@code SC} are custody
 * @param requirements of it
 */
public record SupervisedEvent(
        boolean hasEnded, String sentence, List<SupervisedRequirement> requirements) {

    /** Keeps a copy of the list. */
    public SupervisedEvent {
        requirements = List.copyOf(requirements);
    }

    /**
     * A requirement.
     *
     * @param category the code of its main category; {@code W} and {@code W1} are unpaid work
     * @param isRestrictive whether it only restricts, as a curfew does
     */
    public record SupervisedRequirement(String category, boolean isRestrictive) {

        boolean isMandate() {
            return !isRestrictive && !category.equals("W") && !category.equals("W1");
        }
    }

    /** Whether somebody has to be seen because of it. */
    boolean isMandate() {
        if (hasEnded) {
            return false;
        }
        if (sentence.equals("NC") || sentence.equals("SC")) {
            return true;
        }
        for (int i = 0; i < requirements.size(); i++) {
            if (requirements.get(i).isMandate()) {
                return true;
            }
        }
        return false;
    }
}
