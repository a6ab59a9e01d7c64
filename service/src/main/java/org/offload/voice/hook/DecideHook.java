package org.offload.voice.hook;

import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.voice.concern.Concern;
import org.offload.workplace.Workplaces;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.Optional;

/** Takes what was decided; a risk assessment of a place of the register is recorded there. */
@Service
class DecideHook {

    static final String WORDS = "voice.hook.decide";

    private static final int LONGEST = 2_000;
    private static final String OUTCOME = "outcome";
    private static final String ASSESSED = "assessedOn";
    private static final String REVIEW = "reviewBy";

    private final Receipts receipts;
    private final HookTasks tasks;
    private final Workplaces workplaces;
    private final ServiceClock clock;

    DecideHook(Receipts receipts, HookTasks tasks, Workplaces workplaces, ServiceClock clock) {
        this.receipts = receipts;
        this.tasks = tasks;
        this.workplaces = workplaces;
        this.clock = clock;
    }

    /** Answers whether the days of a risk assessment are asked for. */
    static boolean isAssessment(HookTask task, Concern one) {
        return task.hook() == Hook.RISK_ASSESSMENT && !one.placeId().isEmpty();
    }

    Saved handle(User user, Concern one, HookTask task, Typed typed) {
        return receipts.once(user, typed, () -> decide(user, one, task, typed));
    }

    private Saved decide(User user, Concern one, HookTask task, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        Optional<HookOutcome> outcome = reading.choice(OUTCOME, HookOutcome.class);
        String words = reading.required("words", LONGEST);
        boolean assessed =
                isAssessment(task, one) && outcome.filter(HookOutcome.DONE::equals).isPresent();
        Optional<LocalDate> on = assessed ? reading.requiredDate(ASSESSED) : Optional.empty();
        Optional<LocalDate> review = assessed ? reading.requiredDate(REVIEW) : Optional.empty();
        if (on.filter(clock.today()::isBefore).isPresent()) {
            reading.refuse(ASSESSED, WORDS + ".assessedOn.later");
        }
        if (on.isPresent() && review.filter(day -> !day.isAfter(on.get())).isPresent()) {
            reading.refuse(REVIEW, WORDS + ".reviewBy.early");
        }
        if (outcome.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        if (!tasks.decide(task, outcome.get(), words, user)) {
            return Saved.Refused.because(OUTCOME, WORDS + ".decided");
        }
        on.ifPresent(
                day ->
                        review.ifPresent(
                                by -> workplaces.recordRiskAssessment(one.placeId(), day, by)));
        return new Saved.To(one.path() + "?notice=voice.notice.hookDecided");
    }
}
