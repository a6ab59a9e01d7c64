package org.offload.voice.thread;

import org.offload.voice.token.Term;
import org.springframework.stereotype.Service;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** The way into threads for texts whose authors nobody knows. */
@Service
public class UnnamedThreads {

    /**
     * The hour in which a text appeared, and then the time that named authors have: a finer moment
     * is not kept.
     */
    private static final Duration CHANGED_WITHIN = Duration.ofHours(1).plus(EditWindow.LENGTH);

    private final Threads threads;
    private final Slots slots;
    private final UnnamedSlots unnamed;
    private final HoldBack holdBack;
    private final HeldTexts held;
    private final LegalHolds legalHolds;

    UnnamedThreads(
            Threads threads,
            Slots slots,
            UnnamedSlots unnamed,
            HoldBack holdBack,
            HeldTexts held,
            LegalHolds legalHolds) {
        this.threads = threads;
        this.slots = slots;
        this.unnamed = unnamed;
        this.holdBack = holdBack;
        this.held = held;
        this.legalHolds = legalHolds;
    }

    /** Whether a text can go where its author wants it. */
    public enum Way {
        OPEN,
        NO_THREAD,
        /** Its token is for other threads, or for another one. */
        OTHER_TOKEN,
        CLOSED,
        FULL,
        NO_PARENT,
        PARENT_GONE
    }

    /**
     * Says whether a text can be published.
     *
     * @param parent the number that it answers, as it is signed; all zeros for a comment
     * @param term of the key of its token
     */
    public Way way(UUID thread, UUID parent, Term term) {
        Optional<Head> head = threads.find(thread);
        if (head.isEmpty()) {
            return Way.NO_THREAD;
        }
        if (!term.isFor(thread, head.get().hasOneVoiceEach())) {
            return Way.OTHER_TOKEN;
        }
        if (head.get().isClosed()) {
            return Way.CLOSED;
        }
        if (!parent.equals(UnnamedText.NONE)) {
            Optional<UnnamedSlots.Row> answered = answered(thread, parent);
            if (answered.isEmpty() || head.get().hasOneVoiceEach()) { // where a voice is a comment
                return Way.NO_PARENT;
            }
            if (answered.get().state() != SlotState.PUBLISHED) {
                return Way.PARENT_GONE;
            }
        }
        return slots.count(thread) < Places.MOST ? Way.OPEN : Way.FULL;
    }

    private Optional<UnnamedSlots.Row> answered(UUID thread, UUID parent) {
        return SlotNumber.answered(parent).flatMap(number -> unnamed.at(thread, number));
    }

    /** Returns the id of the text at a number that is answered; all zeros for a comment. */
    public UUID idOf(UUID thread, UUID parent) {
        return answered(thread, parent).map(UnnamedSlots.Row::slotId).orElse(UnnamedText.NONE);
    }

    /** Answers whether a text may be changed: nobody has answered it, and it is not too late. */
    public boolean mayChange(UUID thread, UUID id, Instant now) {
        return unnamed.at(thread, id)
                .filter(row -> row.state() == SlotState.PUBLISHED)
                .filter(row -> !now.isAfter(row.recordedAt().plus(CHANGED_WITHIN)))
                .filter(row -> !slots.places(thread).isAnswered(row.number()))
                .filter(_ -> legalHolds.find(thread).isEmpty()) // what it was before is not kept
                .isPresent();
    }

    /** Waits until nobody else publishes in a thread; answers whether there is one. */
    public boolean lock(UUID thread) {
        return threads.lock(thread).isPresent();
    }

    /** Keeps a text that has to wait for a moderator; answers whether it has to. */
    public boolean hold(UUID thread, UnnamedText text) {
        Optional<HeldWhy> why = holdBack.why(thread, text.text());
        why.ifPresent(one -> held.add(thread, one, text));
        return why.isPresent();
    }

    /** Returns a text that waits for a moderator, or did; none if it never had to. */
    public Optional<HeldText> held(UUID id) {
        return held.find(id);
    }

    /** Answers whether a text has to wait for a moderator. */
    public boolean hasToWait(UUID thread, String text) {
        return holdBack.why(thread, text).isPresent();
    }

    /**
     * Publishes a text at the next place; the thread is locked. Was its thread closed or its parent
     * removed since it was taken, it goes where it was meant to go: it was in time.
     *
     * @return false if the thread is full or the parent is not there
     */
    public boolean publish(UUID thread, UnnamedText text, Instant now) {
        Places places = slots.places(thread);
        Optional<SlotNumber> to = unnamed.at(thread, text.parent()).map(UnnamedSlots.Row::number);
        boolean isLost = to.isEmpty() && !text.parent().equals(UnnamedText.NONE);
        if (places.isFull() || isLost) {
            return false;
        }
        Instant hour = hour(now);
        unnamed.add(
                thread,
                to.map(one -> places.nextReply(one.comment())).orElseGet(places::nextComment),
                places.nextInOrder(),
                to.map(SlotNumber::reply).orElse(0),
                text,
                hour);
        unnamed.touch(thread, hour);
        return true;
    }

    /** Replaces a text, if it is to be read. */
    public void change(UUID id, String text, Instant now) {
        unnamed.change(id, text, hour(now));
    }

    /** Wipes a text; its place stays. */
    public void withdraw(UUID id) {
        unnamed.withdraw(id);
        held.withdraw(id);
    }

    private static Instant hour(Instant now) {
        return now.truncatedTo(ChronoUnit.HOURS);
    }
}
