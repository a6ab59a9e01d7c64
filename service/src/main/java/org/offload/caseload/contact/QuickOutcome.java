package org.offload.caseload.contact;

import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.day.RefreshLines;
import org.offload.kernel.Crn;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.Optional;
import java.util.UUID;

/** "Attended, complied" by one key on the row, with undo instead of a second page. */
@Service
class QuickOutcome {

    static final String COMPLIED = "ATTC";
    private static final String MY_DAY = "/my-day?notice=caseload.notice.";

    private final CaseTurn turn;
    private final Receipts receipts;
    private final Contacts contacts;
    private final RefreshLines lines;
    private final ServiceClock clock;

    QuickOutcome(
            CaseTurn turn,
            Receipts receipts,
            Contacts contacts,
            RefreshLines lines,
            ServiceClock clock) {
        this.turn = turn;
        this.receipts = receipts;
        this.contacts = contacts;
        this.lines = lines;
        this.clock = clock;
    }

    Saved complied(User user, Crn crn, UUID id, Typed typed) {
        return receipts.once(user, typed, () -> set(user, crn, id));
    }

    private Saved set(User user, Crn crn, UUID id) {
        turn.take(crn);
        Optional<Contact> found = contacts.one(crn, id).filter(one -> one.outcome() == null);
        if (found.isEmpty()) {
            return new Saved.Clash(MY_DAY + "already");
        }
        Contact booked = found.get();
        if (booked.onDay().isAfter(clock.today())) {
            return new Saved.Clash(MY_DAY + "notYet");
        }
        if (!contacts.setOutcome(booked, COMPLIED, false, user.username(), clock.now())) {
            return new Saved.Clash(MY_DAY + "already");
        }
        lines.of(crn);
        String undo = "/cases/" + crn + "/contacts/" + id + "/" + (booked.version() + 1) + "/undo";
        return new Saved.To(MY_DAY + "complied&undo=" + undo);
    }

    /** Takes the outcome back, if nothing came between. */
    Saved undo(User user, Crn crn, UUID id, int version, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    turn.take(crn);
                    if (!contacts.clearOutcome(crn, id, version, user.username(), clock.now())) {
                        return new Saved.Clash(MY_DAY + "notUndone");
                    }
                    lines.of(crn);
                    return new Saved.To(MY_DAY + "undone");
                });
    }
}
