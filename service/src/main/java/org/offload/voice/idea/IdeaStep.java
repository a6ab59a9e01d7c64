package org.offload.voice.idea;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is done about an idea; each stands in its history. */
enum IdeaStep {
    /** Naming who decides, by when. */
    NAME,
    DECIDE,
    /** Telling what became of it. */
    TELL,
    REOPEN;

    /** Answers whether it is one of those that an answering executive takes. */
    boolean isAnswer() {
        return switch (this) {
            case NAME, REOPEN -> true;
            case DECIDE, TELL -> false;
        };
    }

    /** Answers whether it can be taken in a state. */
    boolean isOpen(IdeaState state) {
        return switch (this) {
            case NAME -> state.mayBecome(IdeaState.DECIDER_NAMED);
            case DECIDE ->
                    Arrays.stream(Decision.values()).anyMatch(one -> state.mayBecome(one.state()));
            case TELL -> state == IdeaState.DONE || state.mayBecome(IdeaState.DONE);
            case REOPEN -> state.mayBecome(IdeaState.PROPOSED);
        };
    }

    /** Answers whether it cannot be taken without words that everybody may read. */
    boolean saysWhy() {
        return this != NAME;
    }

    /** Returns it as a part of an address. */
    String path() {
        return (isAnswer() ? "/answer/" : "/steps/") + name().toLowerCase(Locale.ROOT);
    }

    /** Returns the step of the last part of an address. */
    static Optional<IdeaStep> of(String path) {
        return Arrays.stream(values())
                .filter(step -> step.name().toLowerCase(Locale.ROOT).equals(path))
                .findFirst();
    }
}
