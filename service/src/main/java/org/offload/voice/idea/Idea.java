package org.offload.voice.idea;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that staff propose to do differently.
 *
 * @param deciderId the staff code of whoever decides; empty before somebody is named
 * @param decideBy the last day on which a decision is in time
 * @param triedUntil of one that is tried
 * @param decisionNo the entry that holds the decision; 0 for none
 * @param outcomeNo the entry that told last what became of it; 0 for none
 */
record Idea(
        UUID ideaId,
        String title,
        String body,
        String proposedUsername,
        String proposedName,
        String proposedRole,
        Instant proposedAt,
        IdeaState state,
        String deciderId,
        String deciderName,
        @Nullable LocalDate decideBy,
        @Nullable LocalDate triedUntil,
        @Nullable Instant decidedAt,
        int decisionNo,
        int outcomeNo,
        int version) {

    /** The address of the list. */
    static final String LIST = "/voice/ideas";

    /** Returns the address of its page. */
    String path() {
        return path(ideaId);
    }

    static String path(UUID id) {
        return LIST + "/" + id;
    }
}
