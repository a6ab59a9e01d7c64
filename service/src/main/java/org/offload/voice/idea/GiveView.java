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
import java.util.function.Function;

/**
 * Takes that somebody agrees with an idea or objects to it, one in place of the other, or takes it
 * back. Once it is decided, the views stay as they were when it was.
 */
@Service
class GiveView {

    static final String WORDS = "voice.idea.object";

    private static final String REASON = "reason";
    private static final int LONGEST = 500;

    private final Receipts receipts;
    private final Ideas ideas;
    private final IdeaViews views;
    private final ServiceClock clock;

    GiveView(Receipts receipts, Ideas ideas, IdeaViews views, ServiceClock clock) {
        this.receipts = receipts;
        this.ideas = ideas;
        this.views = views;
        this.clock = clock;
    }

    Saved agree(User user, UUID id, Typed typed) {
        return undecided(
                user,
                id,
                typed,
                idea -> {
                    views.agree(id, user);
                    return to(idea, "voice.notice.ideaAgreed");
                });
    }

    Saved withdraw(User user, UUID id, Typed typed) {
        return undecided(
                user,
                id,
                typed,
                idea -> {
                    views.remove(id, user);
                    return to(idea, "voice.notice.ideaWithdrawn");
                });
    }

    Saved object(User user, UUID id, Typed typed) {
        return undecided(user, id, typed, idea -> objectNow(user, idea, typed));
    }

    private Saved objectNow(User user, Idea idea, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        String reason = new Texts(reading, typed, WORDS).required(REASON, LONGEST);
        if (typed.version() != version(idea.ideaId(), user)) {
            reading.refuse(REASON, WORDS + ".changed");
        }
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        views.object(idea.ideaId(), user, reason);
        ideas.touch(idea.ideaId());
        return to(idea, "voice.notice.ideaObjected");
    }

    /** Returns how often somebody has said what they think of an idea. */
    int version(UUID id, User user) {
        return views.of(id, user).map(IdeaView::version).orElse(0);
    }

    private Saved undecided(User user, UUID id, Typed typed, Function<Idea, Saved> change) {
        return receipts.once(
                user,
                typed,
                () -> {
                    Idea idea = ideas.lock(id).orElseThrow(NotFound::new);
                    return idea.state().isUndecided()
                            ? change.apply(idea)
                            : Saved.Refused.because(REASON, WORDS + ".late");
                });
    }

    private static Saved to(Idea idea, String notice) {
        return new Saved.To(idea.path() + "?notice=" + notice);
    }
}
