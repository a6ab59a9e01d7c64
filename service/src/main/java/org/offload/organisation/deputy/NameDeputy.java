package org.offload.organisation.deputy;

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
import java.util.Optional;
import java.util.UUID;

/** Names who stands in for the lead of a team, for given dates; and ends it. */
@Service
class NameDeputy {

    static final String WORDS = "organisation.deputy";

    private final Receipts receipts;
    private final Deputies deputies;
    private final StaffChooser staff;
    private final ServiceClock clock;

    NameDeputy(Receipts receipts, Deputies deputies, StaffChooser staff, ServiceClock clock) {
        this.receipts = receipts;
        this.deputies = deputies;
        this.staff = staff;
        this.clock = clock;
    }

    Saved name(User user, Typed typed) {
        return receipts.once(user, typed, () -> keep(user, typed));
    }

    private Saved keep(User user, Typed typed) {
        LocalDate today = clock.today();
        var reading = new Reading(typed, WORDS, today);
        Optional<Named> lead =
                deputies.leads(user, today).stream()
                        .filter(one -> one.id().value().equals(typed.one("lead")))
                        .findFirst();
        if (lead.isEmpty()) {
            reading.refuse("lead", WORDS + ".lead.missing");
        }
        Optional<Named> deputy = staff.read(reading, typed);
        if (deputy.isPresent() && deputy.map(Named::id).equals(lead.map(Named::id))) {
            reading.refuse("who", WORDS + ".who.same");
        }
        Optional<LocalDate> from = reading.requiredDate("from");
        Optional<LocalDate> to = reading.requiredDate("to");
        if (from.filter(day -> day.isBefore(today)).isPresent()) {
            reading.refuse("from", WORDS + ".from.past");
        }
        if (from.isPresent() && to.filter(day -> day.isBefore(from.get())).isPresent()) {
            reading.refuse("to", WORDS + ".to.before");
        }
        if (lead.isEmpty()
                || deputy.isEmpty()
                || from.isEmpty()
                || to.isEmpty()
                || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        deputies.name(
                lead.get().id(),
                Ids.next(),
                deputy.get().id(),
                from.get(),
                to.get(),
                user.displayName());
        return to("named");
    }

    Saved end(User user, UUID id, Typed typed) {
        LocalDate today = clock.today();
        return receipts.once(
                user,
                typed,
                () -> {
                    var leads = deputies.leads(user, today);
                    return to(deputies.end(leads, id, today.minusDays(1)) ? "ended" : "over");
                });
    }

    private static Saved to(String notice) {
        return new Saved.To(DeputyController.PATH + "?notice=organisation.notice." + notice);
    }
}
