package org.offload.voice.thread;

/** What can be done to a text that was published. */
enum SlotAct {
    /** For the time being, until a second moderator has looked. */
    HIDE,
    REMOVE,
    RESTORE,
    /** By whoever wrote it; nobody brings it back. */
    WITHDRAW
}
