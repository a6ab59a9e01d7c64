package org.offload.voice.concern;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody does to a concern; each stands in its history. */
public enum Step {
    ACKNOWLEDGE,
    ASSIGN,
    REASSIGN,
    DECLINE,
    MERGE,
    SPLIT,
    START,
    UPDATE,
    PROPOSE,
    CONFIRM,
    DISPUTE,
    REOPEN;

    /** Answers whether it cannot be taken without words that everybody may read. */
    boolean saysWhy() {
        return switch (this) {
            case ASSIGN, START, CONFIRM -> false;
            case ACKNOWLEDGE, REASSIGN, DECLINE, MERGE, SPLIT, UPDATE, PROPOSE, DISPUTE, REOPEN ->
                    true;
        };
    }

    /** Answers whether it is one of those that an answering executive takes. */
    boolean isAnswer() {
        return switch (this) {
            case ACKNOWLEDGE, ASSIGN, REASSIGN, DECLINE, MERGE, SPLIT -> true;
            case START, UPDATE, PROPOSE, CONFIRM, DISPUTE, REOPEN -> false;
        };
    }

    /** Answers whether it names an owner and a date. */
    boolean namesOwner() {
        return this == ASSIGN || this == REASSIGN;
    }

    /** Returns it as a part of an address. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the step of a part of an address. */
    static Optional<Step> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }
}
