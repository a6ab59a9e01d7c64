package org.offload.caseload.registration;

import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.day.RefreshLines;
import org.offload.caseload.registration.Registrations.Review;
import org.offload.kernel.Crn;
import org.offload.platform.Entry;
import org.offload.platform.Parts;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Values;
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
    private final Parts parts;
    private final RegistrationPart part;
    private final CaseTurn turn;
    private final RefreshLines lines;
    private final ServiceClock clock;

    ReviewRegistration(
            Receipts receipts,
            Registrations registrations,
            Parts parts,
            RegistrationPart part,
            CaseTurn turn,
            RefreshLines lines,
            ServiceClock clock) {
        this.receipts = receipts;
        this.registrations = registrations;
        this.parts = parts;
        this.part = part;
        this.turn = turn;
        this.lines = lines;
        this.clock = clock;
    }

    Saved handle(User user, Crn crn, UUID id, Typed typed) {
        return receipts.once(user, typed, () -> review(user, crn, id, typed));
    }

    private Saved review(User user, Crn crn, UUID id, Typed typed) {
        turn.take(crn);
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
        int version = typed.version();
        if (decision.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        if (!keep(user, crn, id, version, next)) {
            return Saved.Refused.because("decision", WORDS + ".changed");
        }
        registrations.reviewed(
                crn,
                id,
                new Review(decision.get().name(), note, today, user.username(), clock.now()));
        lines.of(crn);
        return new Saved.To("/my-day?notice=caseload.notice.reviewed");
    }

    /** Sets the next look, or the end; answers whether it still was as it was read. */
    private boolean keep(User user, Crn crn, UUID id, int version, Optional<LocalDate> next) {
        Optional<Entry> now =
                parts.find(part, crn.value(), id.toString())
                        .filter(entry -> entry.version() == version)
                        .filter(entry -> entry.values().isEmpty("ended_on"));
        if (now.isEmpty()) {
            return false;
        }
        Values then =
                next.map(day -> now.get().values().with("review_on", day.toString()))
                        .orElseGet(
                                () ->
                                        now.get()
                                                .values()
                                                .with("ended_on", clock.today().toString()));
        var author = new Parts.Author(user.username(), Parts.BY_HAND);
        return parts.change(part, crn.value(), now.get(), then, author);
    }
}
