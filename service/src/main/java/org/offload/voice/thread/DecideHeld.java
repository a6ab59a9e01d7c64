package org.offload.voice.thread;

import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Publishes a text that waited, or refuses it. It gets its number now, and no earlier. */
@Service
public class DecideHeld {

    private final Slots slots;
    private final AddText add;
    private final UnnamedThreads unnamed;
    private final HeldTexts held;
    private final OneVoices oneVoices;
    private final Moderations moderations;
    private final ServiceClock clock;

    DecideHeld(
            Slots slots,
            AddText add,
            UnnamedThreads unnamed,
            HeldTexts held,
            OneVoices oneVoices,
            Moderations moderations,
            ServiceClock clock) {
        this.slots = slots;
        this.add = add;
        this.unnamed = unnamed;
        this.held = held;
        this.oneVoices = oneVoices;
        this.moderations = moderations;
        this.clock = clock;
    }

    /**
     * Publishes it.
     *
     * @return its number; none if somebody decided before, or its thread is full
     */
    @Transactional
    public Optional<SlotNumber> approve(HeldText text, User by) {
        HeldText.Opening opening = text.opening();
        if (opening != null) {
            return begun(text, opening, by);
        }
        if (!unnamed.lock(text.thread())
                || slots.places(text.thread()).isFull()
                || !held.decide(text, HeldState.APPROVED, Optional.empty())) {
            return Optional.empty();
        }
        SlotNumber number = published(text);
        moderations.add(text.thread(), number, LogAct.APPROVE, null, by);
        return Optional.of(number);
    }

    private Optional<SlotNumber> begun(HeldText text, HeldText.Opening opening, User by) {
        if (oneVoices.haveNoRoomFor(opening.kind())
                || !held.decide(text, HeldState.APPROVED, Optional.empty())) {
            return Optional.empty();
        }
        boolean ofStaff = text.author() instanceof Author.Signed;
        LocalDate on = ofStaff ? null : clock.localOf(text.heldAt()).toLocalDate();
        UUID thread = add.begin(opening, text.author(), text.text(), on);
        held.began(text.id(), thread);
        moderations.add(thread, SlotNumber.OPENING, LogAct.APPROVE, null, by);
        return Optional.of(SlotNumber.OPENING);
    }

    private SlotNumber published(HeldText text) {
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
                clock.now());
        return slots.numberOf(text.thread(), id).orElseThrow();
    }

    /** Refuses it; answers false if somebody decided before. */
    @Transactional
    public boolean reject(HeldText text, RemovalReason reason, User by) {
        boolean first = held.decide(text, HeldState.REJECTED, Optional.of(reason));
        if (first) {
            boolean begins = text.opening() != null;
            moderations.add(
                    begins ? null : text.thread(),
                    SlotNumber.OPENING,
                    begins ? LogAct.REJECT_OPENING : LogAct.REJECT,
                    reason,
                    by);
        }
        return first;
    }
}
