package org.offload.voice.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a thread one page shows: all of it, or whole comments up to a page's length.
 *
 * @param slots in the order of their numbers
 * @param next the comment with which the next page begins; none on the last one
 */
record ThreadPart(List<Slot> slots, Optional<Integer> next) {

    /** How many texts a page has at most, unless a single comment has more replies. */
    static final int MOST = 500;

    ThreadPart {
        slots = List.copyOf(slots);
    }

    /** Takes what fits on a page. */
    static ThreadPart of(List<Slot> slots) {
        List<Slot> taken = new ArrayList<>();
        List<Slot> comment = new ArrayList<>();
        for (Slot slot : slots) {
            if (!slot.number().isReply()) {
                taken.addAll(comment);
                comment.clear();
            }
            comment.add(slot);
            if (taken.size() + comment.size() > MOST && !taken.isEmpty()) {
                return new ThreadPart(taken, Optional.of(slot.number().comment()));
            }
        }
        taken.addAll(comment);
        return new ThreadPart(taken, Optional.empty());
    }
}
