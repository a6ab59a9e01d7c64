package org.offload.voice.thread;

import org.jspecify.annotations.Nullable;
import org.offload.voice.thread.HeldText.Opening;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Gives a text its number, or a thread of its own. */
@Component
class AddText {

    /** Who has moderators look first in what anybody may read. */
    private static final String BY_RULE = "Offload";

    private final Threads threads;
    private final Slots slots;
    private final OneVoices oneVoices;
    private final Holds holds;

    AddText(Threads threads, Slots slots, OneVoices oneVoices, Holds holds) {
        this.threads = threads;
        this.slots = slots;
        this.oneVoices = oneVoices;
        this.holds = holds;
    }

    /**
     * Begins a thread with a text, and returns its id. Where anybody may read it, moderators look
     * first, until one of them ends that: nothing is called back from outside.
     *
     * @param on when somebody outside the service wrote it; none for staff
     */
    UUID begin(Opening opening, Author by, String text, @Nullable LocalDate on) {
        UUID thread = threads.add(opening, on);
        slots.add(thread, SlotNumber.OPENING, 0, 0, by, new Slots.Words(opening.title(), text));
        oneVoices.open(thread, opening.kind());
        if (opening.isPublic()) {
            holds.begin(thread, null, BY_RULE);
        }
        return thread;
    }

    /**
     * Puts a text at the next place of its thread, which is locked.
     *
     * @param places of the thread
     * @param to what it answers; none for a comment
     */
    SlotNumber to(
            UUID thread, Places places, Optional<SlotNumber> to, Author.Signed by, String text) {
        SlotNumber number =
                to.map(one -> places.nextReply(one.comment())).orElseGet(places::nextComment);
        slots.add(
                thread,
                number,
                places.nextInOrder(),
                to.map(SlotNumber::reply).orElse(0),
                by,
                new Slots.Words("", text));
        threads.touch(thread);
        return number;
    }
}
