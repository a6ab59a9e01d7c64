package org.offload.voice.thread;

import org.offload.platform.NotFound;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Takes the wish of an author that a different moderator looks at a removed text again. */
@Service
public class AskAgain {

    static final String WORDS = "voice.again";
    static final String WHY = "why";

    /** How long after the removal. */
    static final Duration IN_TIME = Duration.ofDays(14);

    static final int LONGEST = 1_000; // characters

    private final Receipts receipts;
    private final Threads threads;
    private final Slots slots;
    private final Appeals appeals;
    private final ServiceClock clock;

    AskAgain(Receipts receipts, Threads threads, Slots slots, Appeals appeals, ServiceClock clock) {
        this.receipts = receipts;
        this.threads = threads;
        this.slots = slots;
        this.appeals = appeals;
        this.clock = clock;
    }

    /** How far it is. */
    public enum Stage {
        OPEN,
        TOO_LATE,
        ASKED,
        STAYS
    }

    /**
     * Returns a removed text of somebody's own.
     *
     * @throws NotFound if it is not theirs, or not removed, or wiped
     */
    Slot own(User user, UUID thread, SlotNumber number) {
        return slots.one(thread, number)
                .filter(slot -> slot.author().is(user))
                .filter(slot -> slot.state() == SlotState.REMOVED && !slot.isWiped())
                .orElseThrow(NotFound::new);
    }

    Stage stage(UUID thread, Slot slot) {
        Optional<Appeals.Row> asked = appeals.find(slot.id());
        if (asked.isPresent()) {
            return asked.get().answeredAt() == null ? Stage.ASKED : Stage.STAYS;
        }
        return appeals.removedAt(thread, slot.number())
                        .filter(at -> at.plus(IN_TIME).isAfter(clock.now()))
                        .isPresent()
                ? Stage.OPEN
                : Stage.TOO_LATE;
    }

    Saved handle(User user, UUID thread, SlotNumber number, Typed typed) {
        return receipts.once(user, typed, () -> askNow(user, thread, number, typed));
    }

    private Saved askNow(User user, UUID thread, SlotNumber number, Typed typed) {
        if (threads.lock(thread).isEmpty()) {
            throw new NotFound();
        }
        Slot slot = own(user, thread, number);
        var reading = new Reading(typed, WORDS, clock.today());
        String why = reading.required(WHY, LONGEST);
        if (stage(thread, slot) != Stage.OPEN) {
            reading.refuse(WHY, WORDS + ".closed");
        }
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        appeals.add(thread, slot, user.username(), why, clock.now());
        return new Saved.To(
                ThreadPath.onPage(
                        thread,
                        number,
                        slots.places(thread).count(),
                        "notice=voice.notice.askedAgain"));
    }
}
