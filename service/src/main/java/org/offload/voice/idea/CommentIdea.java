package org.offload.voice.idea;

import org.offload.platform.NotFound;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.voice.thread.Texts;
import org.springframework.stereotype.Service;

import java.util.UUID;

/** Takes what somebody says about an idea, in whatever state it is. */
@Service
class CommentIdea {

    static final String WORDS = "voice.idea.comment";

    private static final int LONGEST = 2_000;

    private final Receipts receipts;
    private final Ideas ideas;
    private final IdeaComments comments;
    private final ServiceClock clock;

    CommentIdea(Receipts receipts, Ideas ideas, IdeaComments comments, ServiceClock clock) {
        this.receipts = receipts;
        this.ideas = ideas;
        this.comments = comments;
        this.clock = clock;
    }

    Saved comment(User user, UUID id, Typed typed) {
        return receipts.once(user, typed, () -> commentNow(user, id, typed));
    }

    /** Whoever comes second waits at the lock, and so gets the next number. */
    private Saved commentNow(User user, UUID id, Typed typed) {
        Idea one = ideas.lock(id).orElseThrow(NotFound::new);
        var reading = new Reading(typed, WORDS, clock.today());
        String text = new Texts(reading, typed, WORDS).required("text", LONGEST);
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        int number = comments.add(id, user, text);
        ideas.touch(id);
        int page = IdeaComments.pageOf(number);
        return new Saved.To(
                one.path()
                        + "?notice=voice.notice.ideaCommented"
                        + (page == 1 ? "" : "&from=" + page)
                        + "#"
                        + number);
    }
}
