package org.offload.voice.idea;

import org.offload.platform.NotFound;
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

/** Takes one step about an idea, as its form says, and puts it into the history. */
@Service
class TakeIdeaStep {

    static final String WORDS = "voice.idea.step.";

    private static final String TEXT = "text";

    private final Receipts receipts;
    private final Ideas ideas;
    private final IdeaEntries entries;
    private final IdeaStepFields fields;
    private final ServiceClock clock;

    TakeIdeaStep(
            Receipts receipts,
            Ideas ideas,
            IdeaEntries entries,
            IdeaStepFields fields,
            ServiceClock clock) {
        this.receipts = receipts;
        this.ideas = ideas;
        this.entries = entries;
        this.fields = fields;
        this.clock = clock;
    }

    /**
     * Returns an idea for somebody whose step it is.
     *
     * @throws NotFound if there is no such idea, or the step is not theirs
     */
    Idea of(User user, UUID id, IdeaStep step) {
        return ideas.find(id)
                .filter(one -> IdeaStake.of(user, one).may(step))
                .orElseThrow(NotFound::new);
    }

    Saved take(User user, UUID id, IdeaStep step, Typed typed) {
        return receipts.once(user, typed, () -> takeNow(user, id, step, typed));
    }

    private Saved takeNow(User user, UUID id, IdeaStep step, Typed typed) {
        Idea one = ideas.lock(id).orElseThrow(NotFound::new);
        if (!IdeaStake.of(user, one).may(step)) {
            throw new NotFound();
        }
        if (typed.version() != one.version()) {
            return Saved.Refused.because(TEXT, WORDS + "changed");
        }
        if (!step.isOpen(one.state())) {
            throw new NotFound();
        }
        var reading = new Reading(typed, WORDS + step, clock.today());
        var done = fields.read(reading, typed, one, step);
        var texts = new Texts(reading, typed, WORDS + step);
        String text =
                step.saysWhy()
                        ? texts.required(TEXT, PostText.LONGEST)
                        : texts.optional(TEXT, PostText.LONGEST);
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        ideas.change(id, done.course());
        entries.add(
                id,
                new IdeaEntry(
                        one.version() + 1,
                        step,
                        done.course().state(),
                        user.displayName(),
                        user.role().name(),
                        text,
                        done.detail(),
                        clock.now()));
        return new Saved.To(one.path() + "?notice=voice.notice.ideaStep");
    }
}
