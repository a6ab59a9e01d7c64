package org.offload.correspondence.message;

import java.util.Arrays;
import java.util.Set;

/** The life of a message. */
enum MessageState {
    DRAFT,
    /** Let go: somebody with a printer or a telephone sends it. */
    OUTBOX,
    SENT,
    /** Not to be sent after all. */
    DROPPED;

    /** Returns the names of the states that another may follow. */
    static String[] before(MessageState next) {
        return Arrays.stream(values())
                .filter(state -> state.next().contains(next))
                .map(Enum::name)
                .toArray(String[]::new);
    }

    /** Returns the states that may follow. */
    Set<MessageState> next() {
        return switch (this) {
            case DRAFT -> Set.of(OUTBOX, DROPPED);
            case OUTBOX -> Set.of(SENT, DROPPED);
            case SENT, DROPPED -> Set.of();
        };
    }
}
