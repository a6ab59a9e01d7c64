package org.offload.voice.thread;

/** What a thread begins with. */
public enum ThreadKind {
    ARTICLE,
    QUESTION,
    /** Written by somebody else than who put it here: a guest, or whom a colleague speaks for. */
    GUEST_POST,
    /** Asked of everybody: each on the staff answers once, without a name, and is counted. */
    ONE_VOICE
}
