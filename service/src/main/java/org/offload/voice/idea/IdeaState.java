package org.offload.voice.idea;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Where an idea stands. The table here is all there is: what it does not name cannot be done. */
enum IdeaState {
    PROPOSED,
    DECIDER_NAMED,
    ADOPTED,
    TRIED,
    NOT_ADOPTED,
    DONE;

    private static final Map<IdeaState, Set<IdeaState>> NEXT =
            Map.of(
                    PROPOSED, Set.of(DECIDER_NAMED),
                    DECIDER_NAMED, Set.of(ADOPTED, TRIED, NOT_ADOPTED),
                    ADOPTED, Set.of(DONE),
                    TRIED, Set.of(DONE),
                    NOT_ADOPTED, Set.of(PROPOSED),
                    DONE, Set.of());

    /** Answers whether it leads straight to another state. */
    boolean mayBecome(IdeaState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Answers whether colleagues can still say that they agree or object. */
    boolean isUndecided() {
        return switch (this) {
            case PROPOSED, DECIDER_NAMED -> true;
            case ADOPTED, TRIED, NOT_ADOPTED, DONE -> false;
        };
    }

    /**
     * Answers whether the day of the decision has passed without one.
     *
     * @param decideBy the last day that is in time; none before somebody was named
     */
    boolean isOverdue(@Nullable LocalDate decideBy, LocalDate today) {
        return this == DECIDER_NAMED && decideBy != null && decideBy.isBefore(today);
    }
}
