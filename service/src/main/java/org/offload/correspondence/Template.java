package org.offload.correspondence;

/** What a message says, but for its values; the words are messages, one for each channel. */
public enum Template {
    /** An appointment is a call now: when it is, and by what. */
    CALLED_INSTEAD,
    /** An appointment is a meeting now: when it is, and how. */
    SEEN_INSTEAD
}
