package org.offload.voice.concern;

import org.offload.platform.NotFound;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.voice.concern.Entry.SaidAs;
import org.springframework.stereotype.Service;

import java.time.Instant;
import java.util.UUID;

/** Takes one step about a concern, as its form says, and puts it into the history. */
@Service
class TakeStep {

    static final String WORDS = "voice.step.";

    private final Receipts receipts;
    private final ReadConcern read;
    private final Concerns concerns;
    private final Entries entries;
    private final StepFields fields;
    private final ConcernTimes times;
    private final ServiceClock clock;

    TakeStep(
            Receipts receipts,
            ReadConcern read,
            Concerns concerns,
            Entries entries,
            StepFields fields,
            ConcernTimes times,
            ServiceClock clock) {
        this.receipts = receipts;
        this.read = read;
        this.concerns = concerns;
        this.entries = entries;
        this.fields = fields;
        this.times = times;
        this.clock = clock;
    }

    Saved take(User user, UUID id, Step step, Typed typed) {
        return receipts.once(user, typed, () -> takeNow(user, id, step, typed));
    }

    private Saved takeNow(User user, UUID id, Step step, Typed typed) {
        concerns.takeTurn();
        Concern one = read.open(user, id);
        Stake stake = read.stake(user, one);
        if (typed.version() != one.version()) {
            return changed();
        }
        if (!read.may(stake, step, one)) {
            throw new NotFound();
        }
        var reading = new Reading(typed, WORDS + step, clock.today());
        String text =
                step.saysWhy()
                        ? reading.required("text", RaiseConcern.LONGEST)
                        : reading.text("text", RaiseConcern.LONGEST);
        Instant now = clock.now();
        ConcernState next = one.state().after(step).orElseThrow();
        var done = fields.read(reading, typed, user, one, step, Course.of(one).in(next, now));
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        Course course = done.course();
        var due = times.due(next, one.danger(), clock.localOf(now), course.ownerDue());
        if (!concerns.change(one, course.dueAt(due))) {
            return changed();
        }
        entries.add(
                id,
                Entry.of(
                        one.version() + 1,
                        step.name(),
                        next,
                        as(step, stake, one),
                        user,
                        text,
                        done.detail(),
                        now));
        return new Saved.To(one.path() + "?notice=voice.notice.step");
    }

    private static Saved changed() {
        return Saved.Refused.because("text", "voice.stale.changed");
    }

    /**
     * Who answers speaks by name. Of those who have the concern, only who signed it does: the
     * others are counted without names, or spoke in confidence.
     */
    private static SaidAs as(Step step, Stake stake, Concern one) {
        boolean speaksForIt =
                switch (step) {
                    case CONFIRM, DISPUTE, REOPEN -> stake.raised() || stake.meToo();
                    case ACKNOWLEDGE,
                            ASSIGN,
                            REASSIGN,
                            DECLINE,
                            MERGE,
                            SPLIT,
                            START,
                            UPDATE,
                            PROPOSE ->
                            false;
                };
        if (!speaksForIt) {
            return SaidAs.NAMED;
        }
        if (!stake.raised()) {
            return SaidAs.ME_TOO;
        }
        return one.confidential() ? SaidAs.IN_CONFIDENCE : SaidAs.NAMED;
    }
}
