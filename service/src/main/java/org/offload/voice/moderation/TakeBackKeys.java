package org.offload.voice.moderation;

import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.voice.thread.LogAct;
import org.offload.voice.thread.Moderations;
import org.offload.voice.thread.SlotNumber;
import org.offload.voice.token.KeyDirectory;
import org.springframework.stereotype.Service;

/** Takes back the keys by which tokens are drawn, when their secret parts may be known. */
@Service
class TakeBackKeys {

    static final String WORDS = "voice.keys";

    private static final String SURE = "sure";

    private final Receipts receipts;
    private final KeyDirectory keys;
    private final Moderations moderations;
    private final ServiceClock clock;

    TakeBackKeys(
            Receipts receipts, KeyDirectory keys, Moderations moderations, ServiceClock clock) {
        this.receipts = receipts;
        this.keys = keys;
        this.moderations = moderations;
        this.clock = clock;
    }

    Saved handle(User user, Typed typed) {
        return receipts.once(user, typed, () -> takeBack(user, typed));
    }

    private Saved takeBack(User user, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        if (typed.one(SURE).isEmpty()) {
            reading.refuse(SURE, WORDS + ".sure.missing");
            return new Saved.Refused(reading.problems());
        }
        keys.takeBack();
        moderations.add(null, SlotNumber.OPENING, LogAct.TAKE_BACK_KEYS, null, user);
        return new Saved.To(TokenKeysController.PATH + "?notice=voice.notice.keysTakenBack");
    }
}
