package org.offload.caseload.standin;

import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.grant.Grants;
import org.offload.caseload.grant.Grants.Kind;
import org.offload.caseload.grant.Grants.Row;
import org.offload.kernel.Crn;
import org.offload.organisation.Colleagues.Named;
import org.offload.organisation.StaffChooser;
import org.offload.platform.AccessFacts;
import org.offload.platform.Ids;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets a colleague work with a case for given dates, as if it were their team's; and ends it. */
@Service
class GrantStandIn {

    static final String WORDS = "caseload.standIn";

    private static final int LONGEST = 500;

    private final Receipts receipts;
    private final CaseTurn turn;
    private final Grants grants;
    private final StaffChooser staff;
    private final AccessFacts access;
    private final ServiceClock clock;

    GrantStandIn(
            Receipts receipts,
            CaseTurn turn,
            Grants grants,
            StaffChooser staff,
            AccessFacts access,
            ServiceClock clock) {
        this.receipts = receipts;
        this.turn = turn;
        this.grants = grants;
        this.staff = staff;
        this.access = access;
        this.clock = clock;
    }

    Saved add(User user, Crn crn, Typed typed) {
        return receipts.once(user, typed, () -> grant(user, crn, typed));
    }

    private Saved grant(User user, Crn crn, Typed typed) {
        LocalDate today = clock.today();
        var reading = new Reading(typed, WORDS, today);
        Optional<Named> named = staff.read(reading, typed);
        Optional<LocalDate> from = reading.requiredDate("from");
        Optional<LocalDate> to = reading.requiredDate("to");
        String reason = reading.required("reason", LONGEST);
        if (from.filter(day -> day.isBefore(today)).isPresent()) {
            reading.refuse("from", WORDS + ".from.past");
        }
        if (from.isPresent() && to.filter(day -> day.isBefore(from.get())).isPresent()) {
            reading.refuse("to", WORDS + ".to.before");
        }
        if (named.isEmpty() || from.isEmpty() || to.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        turn.take(crn);
        Named one = named.get();
        if (access.shown(one.id(), List.of(crn)).isEmpty()) {
            return Saved.Refused.because("who", WORDS + ".closed", one.name());
        }
        grants.add(
                crn,
                new Row(
                        Ids.next(),
                        Kind.STAND_IN,
                        one.id(),
                        one.name(),
                        from.get(),
                        to.get(),
                        reason,
                        "",
                        user.displayName()));
        return to(crn, "lent");
    }

    Saved end(User user, Crn crn, UUID id, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    turn.take(crn);
                    LocalDate last = clock.today().minusDays(1);
                    return to(
                            crn,
                            grants.end(crn, id, last, Kind.STAND_IN) ? "lentEnded" : "lentOver");
                });
    }

    private static Saved to(Crn crn, String notice) {
        return new Saved.To("/cases/" + crn + "/stand-ins?notice=caseload.notice." + notice);
    }
}
