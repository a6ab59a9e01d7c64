package org.offload.caseload.limit;

import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.grant.Grants;
import org.offload.caseload.grant.Grants.Kind;
import org.offload.caseload.grant.Grants.Row;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.organisation.Colleagues.Named;
import org.offload.organisation.StaffChooser;
import org.offload.platform.Ids;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Says who may not, or who alone may, open a case; and ends it. The manager is never shut out. */
@Service
class LimitAccess {

    static final String WORDS = "caseload.limit";

    private static final Kind[] LIMITS = {Kind.EXCLUSION, Kind.RESTRICTION};
    private static final int LONGEST = 500;

    private final Receipts receipts;
    private final CaseTurn turn;
    private final Grants grants;
    private final StaffChooser staff;
    private final ServiceClock clock;

    LimitAccess(
            Receipts receipts,
            CaseTurn turn,
            Grants grants,
            StaffChooser staff,
            ServiceClock clock) {
        this.receipts = receipts;
        this.turn = turn;
        this.grants = grants;
        this.staff = staff;
        this.clock = clock;
    }

    Saved add(User user, Crn crn, Typed typed) {
        return receipts.once(user, typed, () -> limit(user, crn, typed));
    }

    private Saved limit(User user, Crn crn, Typed typed) {
        LocalDate today = clock.today();
        var reading = new Reading(typed, WORDS, today);
        Optional<Kind> kind =
                reading.choice("kind", Kind.class).filter(one -> one != Kind.STAND_IN);
        Optional<Named> named = staff.read(reading, typed);
        Optional<LocalDate> from = reading.requiredDate("from");
        Optional<LocalDate> to = reading.date("to");
        String reason = reading.required("reason", LONGEST);
        String message = reading.required("message", LONGEST);
        if (from.filter(day -> day.isBefore(today)).isPresent()) {
            reading.refuse("from", WORDS + ".from.past");
        }
        if (from.isPresent() && to.filter(day -> day.isBefore(from.get())).isPresent()) {
            reading.refuse("to", WORDS + ".to.before");
        }
        if (kind.isEmpty() || named.isEmpty() || from.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        turn.take(crn);
        return keep(
                user,
                crn,
                new Row(
                        Ids.next(),
                        kind.get(),
                        named.get().id(),
                        named.get().name(),
                        from.get(),
                        to.orElse(null),
                        reason,
                        message,
                        user.displayName()),
                typed);
    }

    private Saved keep(User user, Crn crn, Row first, Typed typed) {
        var before = new LimitsOfCase(grants.of(crn, LIMITS));
        if (before.names(first.staff(), first.kind(), clock.today())) {
            return Saved.Refused.because("who", WORDS + ".already", first.name());
        }
        Optional<Named> manager = grants.manager(crn);
        List<Row> added = new ArrayList<>(List.of(first));
        if (first.kind() == Kind.RESTRICTION) {
            others(user, manager, typed)
                    .filter(other -> !other.id().equals(first.staff()))
                    .filter(other -> !before.names(other.id(), first.kind(), clock.today()))
                    .map(other -> first.alsoFor(other.id(), other.name()))
                    .forEach(added::add);
        }
        var after = before.with(added);
        if (manager.filter(one -> after.everShutsOut(one.id(), clock.today())).isPresent()) {
            return Saved.Refused.because(
                    first.kind() == Kind.EXCLUSION ? "who" : "manager",
                    WORDS + ".manager." + first.kind(),
                    manager.get().name());
        }
        added.forEach(row -> grants.add(crn, row));
        return to(crn, "limited");
    }

    /** Who else is named by ticking: the manager of the case, and whoever adds the restriction. */
    private static Stream<Named> others(User user, Optional<Named> manager, Typed typed) {
        StaffId me = user.staffOrNobody();
        return Stream.concat(
                manager.filter(_ -> typed.has("manager")).stream(),
                typed.has("me") && user.staff() != null
                        ? Stream.of(new Named(me, user.displayName(), ""))
                        : Stream.empty());
    }

    Saved end(User user, Crn crn, UUID id, Typed typed) {
        return receipts.once(user, typed, () -> end(crn, id));
    }

    private Saved end(Crn crn, UUID id) {
        turn.take(crn);
        var after = new LimitsOfCase(grants.of(crn, LIMITS)).without(id);
        Optional<Named> manager = grants.manager(crn);
        if (manager.filter(one -> after.everShutsOut(one.id(), clock.today())).isPresent()) {
            return Saved.Refused.because("who", WORDS + ".manager.END", manager.get().name());
        }
        boolean ended = grants.end(crn, id, clock.today().minusDays(1), LIMITS);
        return to(crn, ended ? "limitEnded" : "limitOver");
    }

    private static Saved to(Crn crn, String notice) {
        return new Saved.To("/cases/" + crn + "/limits?notice=caseload.notice." + notice);
    }
}
