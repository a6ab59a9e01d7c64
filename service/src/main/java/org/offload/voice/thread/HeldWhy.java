package org.offload.voice.thread;

/** Why a text waits for a moderator. */
public enum HeldWhy {
    /** Moderators look first, for now. */
    HOLD,
    /** It seems to hold a mail address, a telephone number or a case number. */
    PERSONAL,
    /** Somebody outside the service handed it in. */
    GUEST,
    /** It is to begin a thread that anybody may read. */
    PUBLIC
}
