package org.offload.voice.concern;

import org.offload.kernel.StaffId;
import org.offload.organisation.Colleagues;
import org.offload.organisation.StaffChooser;
import org.offload.platform.PlainDates;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Words;
import org.offload.platform.WorkingDays;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads what the form of a step asks for besides its words, and says what follows from it. */
@Component
class StepFields {

    private static final int LONGEST = 100;

    private final StaffChooser staff;
    private final Colleagues colleagues;
    private final Concerns concerns;
    private final WorkingDays workingDays;
    private final Words words;
    private final ServiceClock clock;

    StepFields(
            StaffChooser staff,
            Colleagues colleagues,
            Concerns concerns,
            WorkingDays workingDays,
            Words words,
            ServiceClock clock) {
        this.staff = staff;
        this.colleagues = colleagues;
        this.concerns = concerns;
        this.workingDays = workingDays;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What follows from a step.
     *
     * @param detail what the history says besides the words of whoever took it
     */
    record Done(Course course, String detail) {}

    /**
     * Reads them.
     *
     * @param course in the state after the step
     */
    Done read(Reading reading, Typed typed, User user, Concern one, Step step, Course course) {
        return switch (step) {
            case ASSIGN, REASSIGN -> assign(reading, typed, user, one, course);
            case DECLINE -> {
                var reason = reading.choice("reason", DeclineReason.class);
                yield reason.map(
                                why ->
                                        new Done(
                                                course.endingAs(why.name()),
                                                words.name("voice.decline", why)))
                        .orElse(new Done(course, ""));
            }
            case PROPOSE -> {
                var outcome = reading.choice("outcome", Outcome.class);
                yield outcome.map(
                                how ->
                                        new Done(
                                                course.endingAs(how.name()),
                                                words.name("voice.outcome", how)))
                        .orElse(new Done(course, ""));
            }
            case MERGE -> merge(reading, one, course);
            case REOPEN, SPLIT -> {
                refuseSecond(reading, one);
                yield new Done(course.anew(), "");
            }
            case DISPUTE -> {
                if (!one.state().isOpen()) {
                    refuseSecond(reading, one);
                }
                yield new Done(course, "");
            }
            case ACKNOWLEDGE, START, UPDATE, CONFIRM -> new Done(course, "");
        };
    }

    private Done assign(Reading reading, Typed typed, User user, Concern one, Course course) {
        Optional<Owner> owner = owner(reading, typed, user, one);
        Optional<LocalDate> due = reading.requiredDate("due");
        due.filter(day -> day.isBefore(clock.today()))
                .ifPresent(_ -> reading.refuse("due", "voice.step.ASSIGN.due.past"));
        if (owner.isEmpty() || due.isEmpty()) {
            return new Done(course, "");
        }
        LocalDate day = workingDays.firstFrom(due.get());
        String key = day.equals(due.get()) ? "voice.entry.owner" : "voice.entry.ownerMoved";
        return new Done(
                course.ownedBy(owner.get().id(), owner.get().name(), day),
                words.say(
                        key,
                        owner.get().name(),
                        PlainDates.namedDay(day),
                        PlainDates.namedDay(due.get())));
    }

    private record Owner(String id, String name) {}

    /** A protected disclosure stays with whoever answers it: nobody else may open it. */
    private Optional<Owner> owner(Reading reading, Typed typed, User user, Concern one) {
        if (!one.disclosure()) {
            return staff.read(reading, typed)
                    .map(found -> new Owner(found.id().value(), found.name()))
                    .filter(found -> !leads(reading, found, one));
        }
        StaffId own = user.staff();
        if (own == null) {
            reading.refuse("due", "voice.step.ASSIGN.noStaff");
            return Optional.empty();
        }
        return Optional.of(new Owner(own.value(), user.displayName()));
    }

    /** Danger does not go to the line manager of whoever signed for it. */
    private boolean leads(Reading reading, Owner owner, Concern one) {
        boolean leads =
                one.danger()
                        && !one.raisedStaff().isEmpty()
                        && colleagues.of(StaffId.of(one.raisedStaff()), clock.today()).stream()
                                .anyMatch(
                                        found ->
                                                found.leads()
                                                        && found.id().value().equals(owner.id()));
        if (leads) {
            reading.refuse("who", "voice.step.ASSIGN.lineManager", owner.name());
        }
        return leads;
    }

    private Done merge(Reading reading, Concern one, Course course) {
        Optional<Concern> into =
                concern(reading.text("into", LONGEST))
                        .filter(found -> found.state().isOpen() && !found.disclosure())
                        .filter(found -> !found.concernId().equals(one.concernId()));
        if (into.isEmpty()) {
            reading.refuse("into", "voice.step.MERGE.into.missing");
            return new Done(course, "");
        }
        return new Done(course.into(into.get().concernId()), into.get().title());
    }

    private Optional<Concern> concern(String id) {
        try {
            return concerns.find(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** There is one open concern of a workplace and an item of a hygiene report. */
    private void refuseSecond(Reading reading, Concern one) {
        if (!one.item().isEmpty() && concerns.openOf(one.placeKey(), one.item()).isPresent()) {
            reading.refuse("text", "voice.step.second");
        }
    }
}
