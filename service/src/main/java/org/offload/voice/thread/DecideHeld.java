package org.offload.voice.thread;

import org.offload.platform.User;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Publishes a text that waited, or refuses it. It gets its number now, and no earlier. */
@Service
public class DecideHeld {

    private final Threads threads;
    private final Slots slots;
    private final AddText add;
    private final UnnamedThreads unnamed;
    private final HeldTexts held;
    private final Moderations moderations;

    DecideHeld(
            Threads threads,
            Slots slots,
            AddText add,
            UnnamedThreads unnamed,
            HeldTexts held,
            Moderations moderations) {
        this.threads = threads;
        this.slots = slots;
        this.add = add;
        this.unnamed = unnamed;
        this.held = held;
        this.moderations = moderations;
    }

    /**
     * Publishes it.
     *
     * @return its number; none if somebody decided before, or its thread is full
     */
    @Transactional
    public Optional<SlotNumber> approve(HeldText text, User by, Instant now) {
        if (threads.lock(text.thread()).isEmpty()
                || slots.places(text.thread()).isFull()
                || !held.decide(text, HeldState.APPROVED, Optional.empty())) {
            return Optional.empty();
        }
        SlotNumber number = published(text, now);
        moderations.add(text.thread(), number, LogAct.APPROVE, null, by);
        return Optional.of(number);
    }

    private SlotNumber published(HeldText text, Instant now) {
        if (text.author() instanceof Author.Signed signed) {
            return add.to(
                    text.thread(),
                    slots.places(text.thread()),
                    slots.numberOf(text.thread(), text.parent()),
                    signed,
                    text.text());
        }
        UUID id = text.id();
        unnamed.publish(
                text.thread(),
                new UnnamedText(id, text.parent(), text.author().name(), text.text()),
                now);
        return slots.numberOf(text.thread(), id).orElseThrow();
    }

    /** Refuses it; answers false if somebody decided before. */
    @Transactional
    public boolean reject(HeldText text, RemovalReason reason, User by) {
        boolean first = held.decide(text, HeldState.REJECTED, Optional.of(reason));
        if (first) {
            moderations.add(text.thread(), SlotNumber.OPENING, LogAct.REJECT, reason, by);
        }
        return first;
    }
}
