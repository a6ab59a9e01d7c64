package org.offload.voice.thread;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Gives a text of somebody who is signed in its number. */
@Component
class AddText {

    private final Threads threads;
    private final Slots slots;

    AddText(Threads threads, Slots slots) {
        this.threads = threads;
        this.slots = slots;
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
