package org.offload.voice.hook;

/** What came of a hook. */
public enum HookOutcome {
    DONE,
    NOT_NEEDED
}
