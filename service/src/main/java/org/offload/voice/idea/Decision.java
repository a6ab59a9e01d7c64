package org.offload.voice.idea;

/** What may be decided about an idea. */
enum Decision {
    ADOPTED,
    /** Tried until a date. */
    TRIED,
    NOT_ADOPTED;

    /** Returns the state to which it leads. */
    IdeaState state() {
        return switch (this) {
            case ADOPTED -> IdeaState.ADOPTED;
            case TRIED -> IdeaState.TRIED;
            case NOT_ADOPTED -> IdeaState.NOT_ADOPTED;
        };
    }
}
