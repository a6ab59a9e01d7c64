package org.offload.voice.idea;

import org.offload.organisation.Colleagues.Named;
import org.offload.organisation.StaffChooser;
import org.offload.platform.PlainDates;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Words;
import org.offload.platform.WorkingDays;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;

/** Reads what the form of a step asks for besides its words, and says what follows from it. */
@Component
class IdeaStepFields {

    private final StaffChooser staff;
    private final WorkingDays workingDays;
    private final Words words;
    private final ServiceClock clock;

    IdeaStepFields(StaffChooser staff, WorkingDays workingDays, Words words, ServiceClock clock) {
        this.staff = staff;
        this.workingDays = workingDays;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What follows from a step; what was before it, where something is to be mended.
     *
     * @param detail what the history says besides the words of whoever took it
     */
    record Done(IdeaCourse course, String detail) {}

    Done read(Reading reading, Typed typed, Idea one, IdeaStep step) {
        IdeaCourse course = IdeaCourse.of(one);
        int entry = one.version() + 1;
        return switch (step) {
            case NAME -> name(reading, typed, course);
            case DECIDE -> decide(reading, course, entry);
            case TELL -> tell(typed, course.told(entry));
            case REOPEN -> new Done(course.reopened(), "");
        };
    }

    private Done name(Reading reading, Typed typed, IdeaCourse course) {
        Optional<Named> who = staff.read(reading, typed);
        Optional<LocalDate> due = day(reading, "due", "voice.idea.step.NAME.due.past");
        if (who.isEmpty() || due.isEmpty()) {
            return new Done(course, "");
        }
        LocalDate day = workingDays.firstFrom(due.get());
        String name = who.get().name();
        return new Done(
                course.named(who.get().id().value(), name, day),
                words.say(
                        day.equals(due.get()) ? "voice.idea.named" : "voice.idea.namedMoved",
                        name,
                        PlainDates.namedDay(day),
                        PlainDates.namedDay(due.get())));
    }

    private Done decide(Reading reading, IdeaCourse course, int entry) {
        Optional<Decision> decision = reading.choice("decision", Decision.class);
        Optional<LocalDate> until =
                decision.filter(Decision.TRIED::equals)
                        .flatMap(_ -> day(reading, "until", "voice.idea.step.DECIDE.until.past"));
        if (decision.isEmpty() || !reading.problems().isEmpty()) {
            return new Done(course, "");
        }
        return new Done(
                course.decided(decision.get(), until.orElse(null), clock.now(), entry),
                words.say(
                        "voice.idea.decided." + decision.get(),
                        until.map(PlainDates::namedDay).orElse("")));
    }

    private Done tell(Typed typed, IdeaCourse told) {
        return !typed.one("done").isEmpty() && told.state().mayBecome(IdeaState.DONE)
                ? new Done(told.done(), words.say("voice.idea.told.done"))
                : new Done(told, "");
    }

    /** Returns a day that must be typed, and be today or later. */
    private Optional<LocalDate> day(Reading reading, String field, String past) {
        Optional<LocalDate> day = reading.requiredDate(field);
        day.filter(one -> one.isBefore(clock.today())).ifPresent(_ -> reading.refuse(field, past));
        return day;
    }
}
