package org.offload.voice.thread;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The life of a text that was published. Its number stays in each of them. */
public enum SlotState {
    PUBLISHED,
    HIDDEN,
    REMOVED,
    WITHDRAWN;

    /** What may follow what, and by which act; nothing else may. */
    private static final Map<SlotState, Map<SlotAct, SlotState>> NEXT =
            Map.of(
                    PUBLISHED, Map.of(SlotAct.HIDE, HIDDEN, SlotAct.WITHDRAW, WITHDRAWN),
                    HIDDEN,
                            Map.of(
                                    SlotAct.RESTORE, PUBLISHED,
                                    SlotAct.REMOVE, REMOVED,
                                    SlotAct.WITHDRAW, WITHDRAWN),
                    REMOVED, Map.of(SlotAct.RESTORE, PUBLISHED),
                    WITHDRAWN, Map.of());

    /** Returns the state after an act; none if the act is not possible. */
    Optional<SlotState> after(SlotAct act) {
        return Optional.ofNullable(next().get(act));
    }

    /** Returns what moderators can do, in order. */
    Set<SlotAct> moderatorActs() {
        Set<SlotAct> acts = EnumSet.noneOf(SlotAct.class);
        acts.addAll(next().keySet());
        acts.remove(SlotAct.WITHDRAW);
        return acts;
    }

    /** Answers whether it takes a second moderator: who acted last may not go on. */
    boolean asksForAnother() {
        return this == HIDDEN || this == REMOVED;
    }

    private Map<SlotAct, SlotState> next() {
        return NEXT.getOrDefault(this, Map.of());
    }
}
