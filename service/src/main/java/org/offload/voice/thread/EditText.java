package org.offload.voice.thread;

import org.offload.platform.NotFound;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.UUID;
import java.util.function.BiFunction;

/** Lets whoever wrote a text change it for a short while, add to it later, or withdraw it. */
@Service
class EditText {

    /** The field of what is added, once it is too late to change a text. */
    static final String ADDENDUM = "addendum";

    private static final String WORDS = PostFields.WORDS;
    private static final String TEXT = "text";

    private final Receipts receipts;
    private final Threads threads;
    private final Slots slots;
    private final HoldBack holdBack;
    private final ServiceClock clock;

    EditText(
            Receipts receipts,
            Threads threads,
            Slots slots,
            HoldBack holdBack,
            ServiceClock clock) {
        this.receipts = receipts;
        this.threads = threads;
        this.slots = slots;
        this.holdBack = holdBack;
        this.clock = clock;
    }

    /** What is changed, while nobody else can change it or answer it. */
    private record Locked(Head head, Slot slot, Places places) {

        Saved done(String query) {
            return new Saved.To(
                    ThreadPath.onPage(head.threadId(), slot.number(), places.count(), query));
        }

        Slots.Words words(String title, String text) {
            return new Slots.Words(slot.number().isOpening() ? title : "", text);
        }
    }

    /**
     * Returns a text for its author.
     *
     * @throws NotFound for anybody else, and once it is not to be read
     */
    Slot own(User user, UUID thread, SlotNumber number) {
        return slots.one(thread, number)
                .filter(slot -> slot.author().is(user) && slot.isPublished())
                .orElseThrow(NotFound::new);
    }

    /** Answers whether a text may be changed now. */
    boolean mayChange(UUID thread, Slot slot) {
        return mayChange(slot, slots.places(thread));
    }

    private boolean mayChange(Slot slot, Places places) {
        return EditWindow.isOpen(slot.recordedAt(), clock.now(), places.isAnswered(slot.number()));
    }

    Saved change(User user, UUID thread, SlotNumber number, Typed typed) {
        return locked(user, thread, number, typed, this::changeNow);
    }

    private Saved changeNow(Locked at, Typed typed) {
        var reading = reading(typed);
        boolean opening = at.slot().number().isOpening();
        String title = opening ? PostFields.title(reading, typed) : "";
        String text = PostFields.text(reading, typed, TEXT);
        if (!mayChange(at.slot(), at.places())) {
            reading.refuse(TEXT, WORDS + ".edit.late");
        } else if (holdBack.why(at.head().threadId(), title + "\n" + text).isPresent()) {
            reading.refuse(TEXT, WORDS + ".edit.held");
        } else if (typed.version() != at.slot().version()) {
            reading.refuse(TEXT, WORDS + ".edit.changed");
        }
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        UUID thread = at.head().threadId();
        if (!slots.change(thread, at.slot(), at.head().title(), at.words(title, text))) {
            return Saved.Refused.because(TEXT, WORDS + ".edit.changed");
        }
        if (opening) {
            threads.rename(thread, title);
        }
        return at.done("notice=voice.notice.threadChanged");
    }

    Saved append(User user, UUID thread, SlotNumber number, Typed typed) {
        return locked(user, thread, number, typed, this::appendNow);
    }

    private Saved appendNow(Locked at, Typed typed) {
        var reading = reading(typed);
        String text = PostFields.text(reading, typed, ADDENDUM);
        if (!at.slot().addendum().isEmpty()) {
            reading.refuse(ADDENDUM, WORDS + ".addendum.once");
        } else if (holdBack.why(at.head().threadId(), text).isPresent()) {
            reading.refuse(ADDENDUM, WORDS + ".edit.held");
        }
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        slots.append(at.head().threadId(), at.slot(), at.words(at.head().title(), text));
        return at.done("notice=voice.notice.threadAdded");
    }

    /** Wipes a text; its place stays. The title of a thread goes with its opening text. */
    Saved withdraw(User user, UUID thread, SlotNumber number, Typed typed) {
        return locked(user, thread, number, typed, this::withdrawNow);
    }

    private Saved withdrawNow(Locked at, Typed typed) {
        slots.withdraw(at.head().threadId(), at.slot());
        if (at.slot().number().isOpening()) {
            threads.wipeTitle(at.head().threadId());
        }
        return at.done("notice=voice.notice.threadWithdrawn");
    }

    private Saved locked(
            User user,
            UUID thread,
            SlotNumber number,
            Typed typed,
            BiFunction<Locked, Typed, Saved> change) {
        return receipts.once(
                user,
                typed,
                () -> {
                    Head head = threads.lock(thread).orElseThrow(NotFound::new);
                    Slot slot = own(user, thread, number);
                    return change.apply(new Locked(head, slot, slots.places(thread)), typed);
                });
    }

    private Reading reading(Typed typed) {
        return new Reading(typed, WORDS, clock.today());
    }
}
