package org.offload.voice.thread;

/** What moderators do, as their log has it. */
public enum LogAct {
    HIDE,
    REMOVE,
    RESTORE,
    APPROVE,
    REJECT,
    REJECT_OPENING,
    DISMISS,
    UPHOLD,
    HOLD,
    END_HOLD,
    TAKE_BACK_KEYS,
    LEGAL_HOLD,
    END_LEGAL_HOLD;

    /** Returns what is written of a decision on a text. */
    static LogAct of(SlotAct act) {
        return switch (act) {
            case HIDE -> HIDE;
            case REMOVE -> REMOVE;
            case RESTORE -> RESTORE;
            case WITHDRAW -> throw new IllegalArgumentException("No moderator withdraws a text");
        };
    }
}
