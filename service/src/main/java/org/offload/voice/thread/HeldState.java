package org.offload.voice.thread;

/** What became of a text that waits for a moderator. It is never published by itself. */
public enum HeldState {
    HELD,
    APPROVED,
    REJECTED
}
