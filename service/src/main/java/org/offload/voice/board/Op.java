package org.offload.voice.board;

/** What somebody wants done with a text. */
public enum Op {
    POST,
    CHANGE,
    WITHDRAW,
    /** Asks that a different moderator looks at it again. */
    ASK_AGAIN;

    /** Returns the byte that is signed for it. */
    byte code() {
        return (byte) (ordinal() + 1);
    }
}
