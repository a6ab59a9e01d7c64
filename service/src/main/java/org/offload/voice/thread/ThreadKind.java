package org.offload.voice.thread;

/** What a thread begins with. */
public enum ThreadKind {
    ARTICLE,
    QUESTION,
    /** Written by somebody else than who put it here: a guest, or whom a colleague speaks for. */
    GUEST_POST
}
