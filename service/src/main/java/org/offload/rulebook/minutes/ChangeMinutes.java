package org.offload.rulebook.minutes;

import org.offload.caseload.ContactMode;
import org.offload.platform.Ids;
import org.offload.platform.NotFound;
import org.offload.platform.PlainDates;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Sets how many minutes a contact takes from a day on, and takes back what has not begun. No figure
 * is put in the place of another, and none reaches back: what was shown rests on them.
 */
@Service
class ChangeMinutes {

    static final String WORDS = "rulebook.changeMinutes";
    static final String TAKE_BACK_WORDS = "rulebook.takeBackMinutes";

    private static final String SET = "/rulebooks/minutes?notice=rulebook.notice.minutesSet";
    private static final String TAKEN_BACK =
            "/rulebooks/minutes?notice=rulebook.notice.minutesTakenBack";
    private static final int LEAST = 1;
    private static final int MOST = 480; // a day of eight hours
    private static final int LONGEST_REASON = 500;

    private final Minutes minutes;
    private final MinutesWords words;
    private final Receipts receipts;
    private final ServiceClock clock;

    ChangeMinutes(Minutes minutes, MinutesWords words, Receipts receipts, ServiceClock clock) {
        this.minutes = minutes;
        this.words = words;
        this.receipts = receipts;
        this.clock = clock;
    }

    Saved set(User user, Typed typed) {
        return receipts.once(user, typed, () -> setNow(user, typed));
    }

    private Saved setNow(User user, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        Optional<NewFigure> figure = read(reading, typed);
        if (figure.isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        return minutes.set(Ids.next(), figure.get(), user)
                ? new Saved.To(SET)
                : taken(figure.get());
    }

    private Optional<NewFigure> read(Reading reading, Typed typed) {
        Optional<ContactMode> mode = reading.choice("mode", ContactMode.class);
        if (typed.one("minutes").isBlank()) {
            reading.refuse("minutes", WORDS + ".minutes.missing");
        }
        Optional<Integer> number = reading.number("minutes", LEAST, MOST);
        Optional<LocalDate> from = reading.requiredDate("from");
        from.filter(day -> day.isBefore(clock.today()))
                .ifPresent(_ -> reading.refuse("from", WORDS + ".from.past"));
        String reason = reading.required("reason", LONGEST_REASON);
        return reading.problems().isEmpty()
                ? Optional.of(
                        new NewFigure(
                                mode.orElseThrow(),
                                number.orElseThrow(),
                                from.orElseThrow(),
                                reason))
                : Optional.empty();
    }

    private Saved taken(NewFigure wanted) {
        Figure there = minutes.ofDay(wanted.mode(), wanted.from()).orElseThrow();
        boolean holds = there.hasBegunOn(clock.today());
        return Saved.Refused.because(
                "from",
                WORDS + (holds ? ".from.holds" : ".from.taken"),
                words.mode(there.mode()),
                there.minutes(),
                PlainDates.day(there.validFrom()),
                there.setName());
    }

    Saved takeBack(User user, UUID id, Typed typed) {
        return receipts.once(user, typed, () -> takeBackNow(user, id, typed));
    }

    private Saved takeBackNow(User user, UUID id, Typed typed) {
        var reading = new Reading(typed, TAKE_BACK_WORDS, clock.today());
        String reason = reading.required("reason", LONGEST_REASON);
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        if (minutes.takeBack(id, reason, user)) {
            return new Saved.To(TAKEN_BACK);
        }
        Figure there = minutes.find(id).orElseThrow(NotFound::new);
        return there.takenBackAt() == null
                ? Saved.Refused.because(
                        "reason", TAKE_BACK_WORDS + ".begun", PlainDates.day(there.validFrom()))
                : Saved.Refused.because("reason", TAKE_BACK_WORDS + ".gone", there.takenBackName());
    }
}
