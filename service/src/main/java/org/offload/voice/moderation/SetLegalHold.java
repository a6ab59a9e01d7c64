package org.offload.voice.moderation;

import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.voice.thread.LegalHolds;
import org.offload.voice.thread.LogAct;
import org.offload.voice.thread.Moderations;
import org.offload.voice.thread.SlotNumber;
import org.offload.voice.thread.ThreadPath;
import org.springframework.stereotype.Service;

import java.util.UUID;

/** Puts a thread under a legal hold, and ends it; both stand in the log. */
@Service
class SetLegalHold {

    static final String WORDS = "voice.legalHold";

    private static final int LONGEST = 500;

    private final Receipts receipts;
    private final LegalHolds holds;
    private final Moderations moderations;
    private final ServiceClock clock;

    SetLegalHold(Receipts receipts, LegalHolds holds, Moderations moderations, ServiceClock clock) {
        this.receipts = receipts;
        this.holds = holds;
        this.moderations = moderations;
        this.clock = clock;
    }

    Saved set(User user, UUID thread, Typed typed) {
        return receipts.once(user, typed, () -> setNow(user, thread, typed));
    }

    private Saved setNow(User user, UUID thread, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        String reason = reading.required("reason", LONGEST);
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        if (holds.set(thread, reason, user)) {
            moderations.add(thread, SlotNumber.OPENING, LogAct.LEGAL_HOLD, null, user);
        }
        return new Saved.To(ThreadPath.of(thread) + "?notice=voice.notice.legalHoldSet");
    }

    Saved end(User user, UUID thread, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    if (holds.lift(thread)) {
                        moderations.add(
                                thread, SlotNumber.OPENING, LogAct.END_LEGAL_HOLD, null, user);
                    }
                    return new Saved.To(
                            ThreadPath.of(thread) + "?notice=voice.notice.legalHoldEnded");
                });
    }
}
