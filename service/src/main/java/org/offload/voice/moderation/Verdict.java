package org.offload.voice.moderation;

/** What a moderator can decide on a text that waits. */
enum Verdict {
    APPROVE,
    REJECT
}
