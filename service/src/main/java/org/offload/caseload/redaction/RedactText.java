package org.offload.caseload.redaction;

import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.day.RefreshLines;
import org.offload.kernel.Crn;
import org.offload.platform.HeldOfPerson;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.Map;
import java.util.Set;

/**
 * Emergency redaction: takes a text, such as a victim's address typed in error, out of everything
 * that is held of a person. What is kept of it is who did so, when, why and in which tables.
 */
@Service
class RedactText {

    static final String WORDS = "caseload.redact";

    private static final int SHORTEST = 4; // characters: a shorter text stands in too many words
    private static final int LONGEST = 500;

    private final Receipts receipts;
    private final HeldOfPerson held;
    private final Redactions redactions;
    private final CaseTurn turn;
    private final RefreshLines lines;
    private final ServiceClock clock;

    RedactText(
            Receipts receipts,
            HeldOfPerson held,
            Redactions redactions,
            CaseTurn turn,
            RefreshLines lines,
            ServiceClock clock) {
        this.receipts = receipts;
        this.held = held;
        this.redactions = redactions;
        this.turn = turn;
        this.lines = lines;
        this.clock = clock;
    }

    /** What a text was found in, or what is to be mended. */
    record Count(Map<String, Long> places, Reading reading) {}

    /** Counts where the text stands; changes nothing. */
    Count count(Crn crn, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        String text = text(reading);
        return new Count(reading.problems().isEmpty() ? held.count(crn, text) : Map.of(), reading);
    }

    Saved handle(User user, Crn crn, Typed typed) {
        Saved saved = receipts.once(user, typed, () -> redact(user, crn, typed));
        if (saved instanceof Saved.To) {
            held.clear(); // what the old rows said is not left lying in the files
        }
        return saved;
    }

    private Saved redact(User user, Crn crn, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        String text = text(reading);
        String reason = reading.required("reason", LONGEST);
        if (reading.problems().isEmpty() && reason.contains(text)) {
            reading.refuse("reason", WORDS + ".reason.tells");
        }
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        turn.take(crn);
        Set<String> touched = held.takeOut(crn, text).keySet();
        if (touched.isEmpty()) {
            return Saved.Refused.because("text", WORDS + ".text.nowhere");
        }
        redactions.add(crn, user.username(), reason, touched);
        lines.of(crn);
        return new Saved.To("/cases/" + crn + "/redact?notice=caseload.notice.redacted");
    }

    private static String text(Reading reading) {
        String text = reading.required("text", LONGEST);
        if (!text.isEmpty() && text.codePointCount(0, text.length()) < SHORTEST) {
            reading.refuse("text", WORDS + ".text.short", SHORTEST);
        }
        return text;
    }
}
