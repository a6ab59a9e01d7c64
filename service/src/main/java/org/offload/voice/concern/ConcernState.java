package org.offload.voice.concern;

import java.util.Map;
import java.util.Optional;

/**
 * Where a concern stands on its way to an answer.
 *
 * <p>Source: the reference notes on voice, section 5. The table here is all there is: what it does
 * not name cannot be done.
 */
public enum ConcernState {
    RAISED,
    ACKNOWLEDGED,
    ASSIGNED,
    IN_PROGRESS,
    OUTCOME_PROPOSED,
    DISPUTED,
    CLOSED,
    MERGED,
    DECLINED;

    private static final Map<ConcernState, Map<Step, ConcernState>> NEXT =
            Map.of(
                    RAISED,
                    Map.of(
                            Step.ACKNOWLEDGE, ACKNOWLEDGED,
                            Step.MERGE, MERGED,
                            Step.DECLINE, DECLINED),
                    ACKNOWLEDGED,
                    Map.of(Step.ASSIGN, ASSIGNED),
                    ASSIGNED,
                    Map.of(Step.START, IN_PROGRESS, Step.REASSIGN, ASSIGNED),
                    IN_PROGRESS,
                    Map.of(Step.UPDATE, IN_PROGRESS, Step.PROPOSE, OUTCOME_PROPOSED),
                    OUTCOME_PROPOSED,
                    Map.of(Step.CONFIRM, CLOSED, Step.DISPUTE, DISPUTED),
                    DISPUTED,
                    Map.of(Step.ASSIGN, ASSIGNED),
                    CLOSED,
                    Map.of(Step.REOPEN, RAISED),
                    MERGED,
                    Map.of(Step.SPLIT, RAISED),
                    DECLINED,
                    Map.of(Step.DISPUTE, DISPUTED));

    /** Returns the state after a step; none if the step cannot be taken from here. */
    public Optional<ConcernState> after(Step step) {
        return Optional.ofNullable(NEXT.getOrDefault(this, Map.of()).get(step));
    }

    /** Answers whether somebody still has to do something. */
    public boolean isOpen() {
        return switch (this) {
            case RAISED, ACKNOWLEDGED, ASSIGNED, IN_PROGRESS, OUTCOME_PROPOSED, DISPUTED -> true;
            case CLOSED, MERGED, DECLINED -> false;
        };
    }
}
