package org.offload.voice.thread;

import org.offload.platform.ServiceClock;
import org.springframework.stereotype.Service;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Another look at a removed text whose author nobody knows. */
@Service
public class UnnamedAppeals {

    /** The longest reason, in characters. */
    public static final int LONGEST = AskAgain.LONGEST;

    private final Slots slots;
    private final Appeals appeals;
    private final AskAgain ask;
    private final ServiceClock clock;

    UnnamedAppeals(Slots slots, Appeals appeals, AskAgain ask, ServiceClock clock) {
        this.slots = slots;
        this.appeals = appeals;
        this.ask = ask;
        this.clock = clock;
    }

    /** Returns how far it is; none if the text is not one that was removed, or is wiped. */
    public Optional<AskAgain.Stage> stage(UUID thread, UUID id) {
        return removed(thread, id).map(slot -> ask.stage(thread, slot));
    }

    /** Asks, if it can still be asked; the hour is kept and no finer moment. */
    public void ask(UUID thread, UUID id, String why) {
        Instant hour = clock.now().truncatedTo(ChronoUnit.HOURS);
        removed(thread, id)
                .filter(slot -> ask.stage(thread, slot) == AskAgain.Stage.OPEN)
                .ifPresent(slot -> appeals.add(thread, slot, "", why, hour));
    }

    private Optional<Slot> removed(UUID thread, UUID id) {
        return slots.numberOf(thread, id)
                .flatMap(number -> slots.one(thread, number))
                .filter(slot -> slot.state() == SlotState.REMOVED && !slot.isWiped());
    }
}
