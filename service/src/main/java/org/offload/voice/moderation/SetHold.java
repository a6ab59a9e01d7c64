package org.offload.voice.moderation;

import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.voice.thread.Hold;
import org.offload.voice.thread.HoldUntil;
import org.offload.voice.thread.Holds;
import org.offload.voice.thread.LogAct;
import org.offload.voice.thread.Moderations;
import org.offload.voice.thread.PublicThreads;
import org.offload.voice.thread.SlotNumber;
import org.offload.voice.thread.ThreadPath;
import org.springframework.stereotype.Service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** Lets moderators look first, until an instant or until somebody ends it. */
@Service
class SetHold {

    static final String WORDS = "voice.hold";
    static final String HOW = "how";

    private static final String DAY = "day";

    private final Receipts receipts;
    private final Holds holds;
    private final Moderations moderations;
    private final PublicThreads publicThreads;
    private final ServiceClock clock;

    SetHold(
            Receipts receipts,
            Holds holds,
            Moderations moderations,
            PublicThreads publicThreads,
            ServiceClock clock) {
        this.receipts = receipts;
        this.holds = holds;
        this.moderations = moderations;
        this.publicThreads = publicThreads;
        this.clock = clock;
    }

    /**
     * Sets it.
     *
     * @param scope a thread, or {@link Hold#EVERYWHERE}
     */
    Saved handle(User user, UUID scope, Typed typed) {
        return receipts.once(user, typed, () -> setNow(user, scope, typed));
    }

    private Saved setNow(User user, UUID scope, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        Optional<HoldChoice> how = reading.choice(HOW, HoldChoice.class);
        Optional<Instant> until =
                how.flatMap(
                        one ->
                                switch (one) {
                                    case TOMORROW ->
                                            Optional.of(
                                                    HoldUntil.tomorrow(clock.now(), clock.zone()));
                                    case UNTIL -> instant(reading);
                                    case ON, OFF -> Optional.empty();
                                });
        how.ifPresent(one -> lookAtPublic(one, user, scope, reading));
        if (how.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        if (how.get() == HoldChoice.OFF) {
            if (holds.end(scope)) {
                log(scope, LogAct.END_HOLD, user);
            }
        } else {
            holds.begin(scope, until.orElse(null), user.displayName());
            log(scope, LogAct.HOLD, user);
        }
        return new Saved.To(
                (scope.equals(Hold.EVERYWHERE) ? QueueController.PATH : ThreadPath.of(scope))
                        + "?notice=voice.notice.holdSet");
    }

    /** What anybody may read is let go by a decision, not by a clock, and not by its author. */
    private void lookAtPublic(HoldChoice how, User user, UUID scope, Reading reading) {
        boolean isTimed = how == HoldChoice.TOMORROW || how == HoldChoice.UNTIL;
        if (isTimed && publicThreads.has(scope)) {
            reading.refuse(HOW, WORDS + ".how.public");
        }
        if (how == HoldChoice.OFF && publicThreads.hasWordsOf(user, scope)) {
            reading.refuse(HOW, WORDS + ".how.own");
        }
    }

    private void log(UUID scope, LogAct act, User user) {
        UUID thread = scope.equals(Hold.EVERYWHERE) ? null : scope;
        moderations.add(thread, SlotNumber.OPENING, act, null, user);
    }

    private Optional<Instant> instant(Reading reading) {
        Optional<LocalDate> day = reading.requiredDate(DAY);
        Optional<LocalTime> time = reading.requiredTime("time");
        Optional<Instant> until = day.flatMap(on -> time.map(at -> clock.at(on.atTime(at))));
        boolean fits =
                until.filter(one -> one.isAfter(clock.now()))
                        .filter(one -> !one.isAfter(clock.now().plus(HoldUntil.MOST)))
                        .isPresent();
        if (until.isPresent() && !fits) {
            reading.refuse(DAY, WORDS + ".day.range");
        }
        return until;
    }
}
