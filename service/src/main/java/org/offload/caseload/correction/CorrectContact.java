package org.offload.caseload.correction;

import org.offload.caseload.attachment.Attachments;
import org.offload.caseload.compliance.Compliance;
import org.offload.caseload.correction.Corrections.Correction;
import org.offload.caseload.correction.Corrections.Kept;
import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.day.RefreshLines;
import org.offload.correspondence.Messages;
import org.offload.kernel.Crn;
import org.offload.platform.Entry;
import org.offload.platform.NotFound;
import org.offload.platform.Parts;
import org.offload.platform.Parts.Author;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Values;
import org.springframework.stereotype.Service;

import java.util.Optional;
import java.util.UUID;

/**
 * Corrects an entry of the log, or takes it off: once, with a reason, never over another change.
 */
@Service
class CorrectContact {

    private final CaseTurn turn;
    private final Receipts receipts;
    private final Parts parts;
    private final ContactPart part;
    private final Corrections corrections;
    private final CorrectionReading correctionReading;
    private final HeldTime heldTime;
    private final Attachments attachments;
    private final Compliance compliance;
    private final Messages messages;
    private final RefreshLines lines;
    private final ServiceClock clock;

    CorrectContact(
            CaseTurn turn,
            Receipts receipts,
            Parts parts,
            ContactPart part,
            Corrections corrections,
            CorrectionReading correctionReading,
            HeldTime heldTime,
            Attachments attachments,
            Compliance compliance,
            Messages messages,
            RefreshLines lines,
            ServiceClock clock) {
        this.turn = turn;
        this.receipts = receipts;
        this.parts = parts;
        this.part = part;
        this.corrections = corrections;
        this.correctionReading = correctionReading;
        this.heldTime = heldTime;
        this.attachments = attachments;
        this.compliance = compliance;
        this.messages = messages;
        this.lines = lines;
        this.clock = clock;
    }

    Saved correct(User user, Crn crn, UUID id, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    turn.take(crn);
                    Entry now = find(crn, id);
                    if (now.version() != typed.version()) {
                        return new Saved.Clash("");
                    }
                    var reading = reading(typed);
                    Values after = correctionReading.read(crn, typed, reading, now.values());
                    String reason = reading.required("reason", CorrectionReading.LONGEST_REASON);
                    if (reading.problems().isEmpty() && isSame(now.values(), after)) {
                        reading.refuse("kind", CorrectionReading.WORDS + ".nothing");
                    }
                    if (!reading.problems().isEmpty()) {
                        return new Saved.Refused(reading.problems());
                    }
                    return save(user, crn, now, after, reason);
                });
    }

    private Saved save(User user, Crn crn, Entry now, Values after, String reason) {
        UUID id = UUID.fromString(now.id());
        Kept kept = corrections.kept(crn, id).orElseThrow(NotFound::new);
        boolean appointment =
                correctionReading.wantsAttendance(after)
                        && (kept.appointment()
                                || kept.reservationId() != null
                                || !after.isEmpty("outcome"));
        Optional<Saved> busy = heldTime.move(crn, kept, now.values(), after, appointment);
        if (busy.isPresent()) {
            return busy.get();
        }
        var correction =
                new Correction(
                        crn,
                        id,
                        now.version(),
                        now.values(),
                        after,
                        appointment,
                        reason,
                        user.username());
        if (!corrections.save(correction, clock.now())) {
            return new Saved.Clash("");
        }
        messages.drop(crn, id, user);
        lines.of(crn);
        return to(crn, "/contacts/" + id, notice(now.values(), after));
    }

    /** Who corrects a failure is told what follows. */
    private String notice(Values before, Values after) {
        boolean was = isFailure(before);
        boolean is = isFailure(after);
        if (was == is) {
            return "corrected";
        }
        return is ? "countsNow" : "countsNoMore";
    }

    private boolean isFailure(Values values) {
        return compliance.isFailure(
                values.text("type"),
                values.text("outcome"),
                CorrectionReading.relation(values).event());
    }

    Saved withdraw(User user, Crn crn, UUID id, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    turn.take(crn);
                    Entry now = find(crn, id);
                    if (now.version() != typed.version()) {
                        return new Saved.Clash("");
                    }
                    var reading = reading(typed);
                    String why = reading.required("wrong", CorrectionReading.LONGEST_REASON);
                    if (!reading.problems().isEmpty()) {
                        return new Saved.Refused(reading.problems());
                    }
                    Kept kept = corrections.kept(crn, id).orElseThrow(NotFound::new);
                    heldTime.give(crn, kept, now.values());
                    var author = new Author(user.username(), Parts.BY_HAND);
                    if (!parts.withdraw(part, crn.value(), now, why, author)) {
                        return new Saved.Clash("");
                    }
                    messages.drop(crn, id, user);
                    attachments.withdrawOf(crn, id, why, user.username(), clock.now());
                    lines.of(crn);
                    String notice = isFailure(now.values()) ? "countsNoMore" : "withdrawn";
                    return to(crn, "", notice);
                });
    }

    private Entry find(Crn crn, UUID id) {
        return parts.find(part, crn.value(), id.toString()).orElseThrow(NotFound::new);
    }

    private Reading reading(Typed typed) {
        return new Reading(typed, CorrectionReading.WORDS, clock.today());
    }

    private static boolean isSame(Values before, Values after) {
        return ContactPart.TABLE.fields().stream()
                .allMatch(field -> before.text(field.name()).equals(after.text(field.name())));
    }

    private static Saved to(Crn crn, String rest, String notice) {
        return new Saved.To("/cases/" + crn + rest + "?notice=caseload.notice." + notice);
    }
}
