package org.offload.caseload.registration;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.day.RefreshLines;
import org.offload.kernel.Crn;
import org.offload.platform.Ids;
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

/** Looks at a registration again: it stays, with a day for the next look, or it ends. */
@Service
class ReviewRegistration {

    static final String WORDS = "caseload.review";
    private static final int LONGEST_NOTE = 4_000; // characters, as the peers take

    /** What was decided. */
    enum Decision {
        STAYS,
        ENDS
    }

    private final Receipts receipts;
    private final Registrations registrations;
    private final RefreshLines lines;
    private final ServiceClock clock;

    ReviewRegistration(
            Receipts receipts,
            Registrations registrations,
            RefreshLines lines,
            ServiceClock clock) {
        this.receipts = receipts;
        this.registrations = registrations;
        this.lines = lines;
        this.clock = clock;
    }

    Saved handle(User user, Crn crn, UUID id, Typed typed) {
        return receipts.once(user, typed, () -> review(user, crn, id, typed));
    }

    /** A form without the version that it was opened with counts as changed meanwhile. */
    private static int version(Typed typed) {
        String text = typed.one("version");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private Saved review(User user, Crn crn, UUID id, Typed typed) {
        LocalDate today = clock.today();
        var reading = new Reading(typed, WORDS, today);
        Optional<Decision> decision = reading.choice("decision", Decision.class);
        String note = reading.text("note", LONGEST_NOTE);
        boolean stays = decision.filter(what -> what == Decision.STAYS).isPresent();
        Optional<LocalDate> next = stays ? reading.requiredDate("next") : Optional.empty();
        if (next.filter(day -> !day.isAfter(today)).isPresent()) {
            reading.refuse("next", WORDS + ".next.past");
        }
        if (!stays && note.isEmpty() && decision.isPresent()) {
            reading.refuse("note", WORDS + ".note.missing");
        }
        int version = version(typed);
        if (decision.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        @Nullable LocalDate ended = stays ? null : today;
        if (!registrations.keep(crn, id, version, next.orElse(null), ended)) {
            return Saved.Refused.because("decision", WORDS + ".changed");
        }
        registrations.reviewed(
                crn, id, Ids.next(), today, decision.get().name(), note, user.username());
        lines.of(crn);
        return new Saved.To("/my-day?notice=caseload.notice.reviewed");
    }
}
