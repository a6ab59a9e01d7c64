package org.offload.voice.thread;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;

/**
 * A text at its place.
 *
 * @param answers the reply of the same comment that it answers; 0 for none
 * @param addendum what its author added later; empty for nothing
 * @param reason why it is hidden or removed; none otherwise
 * @param actedBy the moderator who acted last; empty for nobody
 * @param postedAt of an imported text, as its file says it
 */
record Slot(
        UUID id,
        SlotNumber number,
        int answers,
        Author author,
        String text,
        String addendum,
        SlotState state,
        @Nullable RemovalReason reason,
        String actedBy,
        Instant recordedAt,
        @Nullable LocalDateTime postedAt,
        @Nullable Instant editedAt,
        @Nullable Instant addedAt,
        int version) {

    /** Answers whether nothing of it is left but its place: then nobody brings it back. */
    boolean isWiped() {
        return state == SlotState.REMOVED && text.isEmpty();
    }

    /** Returns what moderators can do with it. */
    Set<SlotAct> moderatorActs() {
        return isWiped() ? Set.of() : state.moderatorActs();
    }

    boolean isPublished() {
        return state == SlotState.PUBLISHED;
    }
}
