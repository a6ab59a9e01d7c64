package org.offload.voice.moderation;

import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.voice.thread.DecideHeld;
import org.offload.voice.thread.HeldText;
import org.offload.voice.thread.RemovalReason;
import org.springframework.stereotype.Service;

import java.util.Optional;

/** Takes a moderator's decision on a text that waits. */
@Service
class JudgeHeld {

    static final String WORDS = "voice.held";
    static final String ACT = "act";

    private static final String DONE = QueueController.PATH + "?notice=voice.notice.heldDecided";

    private final Receipts receipts;
    private final DecideHeld decide;
    private final ServiceClock clock;

    JudgeHeld(Receipts receipts, DecideHeld decide, ServiceClock clock) {
        this.receipts = receipts;
        this.decide = decide;
        this.clock = clock;
    }

    Saved handle(User user, HeldText text, Typed typed) {
        return receipts.once(user, typed, () -> judgeNow(user, text, typed));
    }

    private Saved judgeNow(User user, HeldText text, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        Optional<RemovalReason> reason =
                reading.choice(ACT, Verdict.class)
                        .filter(one -> one == Verdict.REJECT)
                        .flatMap(_ -> reading.choice("reason", RemovalReason.class));
        if (typed.one("apart").isEmpty()) {
            reading.refuse("apart", WORDS + ".apart.missing");
        }
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        boolean done =
                reason.map(one -> decide.reject(text, one, user))
                        .orElseGet(() -> decide.approve(text, user).isPresent());
        return done ? new Saved.To(DONE) : Saved.Refused.because(ACT, WORDS + ".decided");
    }
}
