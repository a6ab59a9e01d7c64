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

    private final Threads threads;
    private final Slots slots;
    private final OneVoices oneVoices;

    AddText(Threads threads, Slots slots, OneVoices oneVoices) {
        this.threads = threads;
        this.slots = slots;
        this.oneVoices = oneVoices;
    }

    /**
     * Begins a thread with a text, and returns its id.
     *
     * @param on when somebody outside the service wrote it; none for staff
     */
    UUID begin(Opening opening, Author by, String text, @Nullable LocalDate on) {
        UUID thread = threads.add(opening, on);
        slots.add(thread, SlotNumber.OPENING, 0, 0, by, new Slots.Words(opening.title(), text));
        oneVoices.open(thread, opening.kind());
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
