package org.offload.voice.idea;

import java.time.Instant;

/**
 * What was done about an idea.
 *
 * @param entryNo the version of the idea after it
 * @param state after it
 * @param detail such as the decision, in words
 */
record IdeaEntry(
        int entryNo,
        IdeaStep step,
        IdeaState state,
        String byName,
        String byRole,
        String text,
        String detail,
        Instant at) {}
