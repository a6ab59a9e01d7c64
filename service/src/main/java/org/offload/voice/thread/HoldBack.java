package org.offload.voice.thread;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Decides whether a text waits for a moderator before anybody reads it. */
@Component
class HoldBack {

    private final Holds holds;

    HoldBack(Holds holds) {
        this.holds = holds;
    }

    /** Returns why what is to begin a thread waits; none if it begins at once. */
    Optional<HeldWhy> why(HeldText.Opening opening, String text) {
        Optional<HeldWhy> why = why(Hold.EVERYWHERE, opening.title() + "\n" + text);
        return why.isEmpty() && opening.isPublic() ? Optional.of(HeldWhy.PUBLIC) : why;
    }

    /** Returns why it waits; none if it is published at once. */
    Optional<HeldWhy> why(UUID thread, String text) {
        if (!PersonalText.in(text).isEmpty()) {
            return Optional.of(HeldWhy.PERSONAL);
        }
        return holds.now(thread).map(_ -> HeldWhy.HOLD);
    }
}
