package org.offload.voice.idea;

import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.voice.thread.PostText;
import org.offload.voice.thread.Texts;
import org.springframework.stereotype.Service;

import java.util.UUID;

/** Takes an idea that somebody proposes under their name. */
@Service
class ProposeIdea {

    static final String WORDS = "voice.idea.new";

    private static final int LONGEST_TITLE = 150;

    private final Receipts receipts;
    private final Ideas ideas;
    private final ServiceClock clock;

    ProposeIdea(Receipts receipts, Ideas ideas, ServiceClock clock) {
        this.receipts = receipts;
        this.ideas = ideas;
        this.clock = clock;
    }

    Saved propose(User user, Typed typed) {
        return receipts.once(user, typed, () -> proposeNow(user, typed));
    }

    private Saved proposeNow(User user, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        var texts = new Texts(reading, typed, WORDS);
        String title = texts.line("title", LONGEST_TITLE);
        String text = texts.required("text", PostText.LONGEST);
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        UUID id = ideas.add(user, title, text);
        return new Saved.To(Idea.path(id) + "?notice=voice.notice.ideaProposed");
    }
}
