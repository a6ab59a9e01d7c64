package org.offload.voice.moderation;

import org.offload.platform.NotFound;
import org.offload.platform.User;
import org.offload.voice.thread.Appeals;
import org.offload.voice.thread.LogAct;
import org.offload.voice.thread.Moderations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** Leaves a text removed after another look, which stands in the log. */
@Service
class LeaveRemoved {

    private final Appeals appeals;
    private final Moderations moderations;

    LeaveRemoved(Appeals appeals, Moderations moderations) {
        this.appeals = appeals;
        this.moderations = moderations;
    }

    /**
     * Leaves it; done twice, it is the same.
     *
     * @throws NotFound for a moderator's own text, and for one that they removed themselves
     */
    @Transactional
    public void of(UUID slot, User by) {
        Appeals.Row asked =
                appeals.open(by).stream()
                        .filter(one -> one.slotId().equals(slot))
                        .findFirst()
                        .or(() -> appeals.find(slot).filter(one -> one.answeredAt() != null))
                        .orElseThrow(NotFound::new);
        if (appeals.answer(slot)) {
            moderations.add(asked.threadId(), asked.number(), LogAct.UPHOLD, null, by);
        }
    }
}
