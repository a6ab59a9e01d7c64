package org.offload.voice.thread;

import org.offload.platform.NotFound;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.UUID;

/** Hides, removes or restores a text. What one moderator took away, another decides on. */
@Service
public class ModerateText {

    static final String WORDS = "voice.thread.decide";

    private static final String ACT = "act";

    private final Receipts receipts;
    private final Threads threads;
    private final Slots slots;
    private final Moderations moderations;
    private final TextReports reports;
    private final Appeals appeals;
    private final ServiceClock clock;

    ModerateText(
            Receipts receipts,
            Threads threads,
            Slots slots,
            Moderations moderations,
            TextReports reports,
            Appeals appeals,
            ServiceClock clock) {
        this.receipts = receipts;
        this.threads = threads;
        this.slots = slots;
        this.moderations = moderations;
        this.reports = reports;
        this.appeals = appeals;
        this.clock = clock;
    }

    /**
     * Returns a text for a moderator.
     *
     * @throws NotFound for their own one, and for one that its author withdrew
     */
    Slot of(User user, UUID thread, SlotNumber number) {
        return slots.one(thread, number)
                .filter(slot -> !slot.author().is(user))
                .filter(slot -> !slot.moderatorActs().isEmpty())
                .orElseThrow(NotFound::new);
    }

    Saved decide(User user, UUID thread, SlotNumber number, Typed typed) {
        return receipts.once(user, typed, () -> decideNow(user, thread, number, typed));
    }

    /** Hides a text because of what readers reported, until two moderators have looked. */
    @Transactional
    public void hideByReaders(UUID thread, SlotNumber number, RemovalReason reason) {
        Head head = threads.lock(thread).orElseThrow(NotFound::new);
        slots.one(thread, number)
                .filter(Slot::isPublished)
                .ifPresent(
                        slot -> {
                            String title = number.isOpening() ? head.title() : "";
                            slots.hide(thread, slot, reason, title);
                            moderations.addOfReaders(thread, number, reason);
                        });
    }

    private Saved decideNow(User user, UUID thread, SlotNumber number, Typed typed) {
        Head head = threads.lock(thread).orElseThrow(NotFound::new);
        Slot slot = of(user, thread, number);
        var reading = new Reading(typed, WORDS, clock.today());
        Optional<SlotAct> act = reading.choice(ACT, SlotAct.class);
        Optional<RemovalReason> reason =
                act.filter(one -> one != SlotAct.RESTORE)
                        .flatMap(_ -> reading.choice("reason", RemovalReason.class));
        Optional<SlotState> state =
                act.filter(slot.moderatorActs()::contains).flatMap(slot.state()::after);
        if (act.isPresent() && (state.isEmpty() || typed.version() != slot.version())) {
            reading.refuse(ACT, WORDS + ".changed");
        } else if (slot.state().asksForAnother() && slot.actedBy().equals(user.username())) {
            reading.refuse(ACT, WORDS + ".another");
        }
        if (act.isEmpty() || state.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        String title = number.isOpening() ? head.title() : "";
        slots.act(thread, slot, state.get(), reason, user, title);
        if (act.get() != SlotAct.HIDE) {
            reports.close(slot.id()); // hidden, it still waits for the second moderator
        }
        if (act.get() == SlotAct.RESTORE) {
            appeals.answer(slot.id());
        }
        moderations.add(thread, number, LogAct.of(act.get()), reason.orElse(null), user);
        return new Saved.To(
                ThreadPath.onPage(
                        thread,
                        number,
                        slots.places(thread).count(),
                        "notice=voice.notice.threadDecided"));
    }
}
