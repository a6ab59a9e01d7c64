package org.offload.caseload.manager;

import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.manager.Receivers.Officer;
import org.offload.caseload.manager.Unallocated.Waiting;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.AccessFacts;
import org.offload.platform.Audit;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives cases, orders and requirements that nobody manages to an officer of one's teams. */
@Service
class Allocate {

    static final String WORDS = "caseload.allocate";

    private final Receipts receipts;
    private final CaseTurn turn;
    private final Unallocated unallocated;
    private final Managers managers;
    private final Receivers receivers;
    private final AccessFacts access;
    private final TransferFields fields;
    private final MoveItem move;
    private final Audit audit;
    private final ServiceClock clock;

    Allocate(
            Receipts receipts,
            CaseTurn turn,
            Unallocated unallocated,
            Managers managers,
            Receivers receivers,
            AccessFacts access,
            TransferFields fields,
            MoveItem move,
            Audit audit,
            ServiceClock clock) {
        this.receipts = receipts;
        this.turn = turn;
        this.unallocated = unallocated;
        this.managers = managers;
        this.receivers = receivers;
        this.access = access;
        this.fields = fields;
        this.move = move;
        this.audit = audit;
        this.clock = clock;
    }

    Saved handle(User user, Typed typed) {
        return receipts.once(user, typed, () -> allocate(user, typed));
    }

    private Saved allocate(User user, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        List<Waiting> ticked = inTurn(user, typed);
        long asked = typed.fields().keySet().stream().filter(Allocate::isItem).count();
        if (ticked.isEmpty()) {
            reading.refuse("items", WORDS + (asked == 0 ? ".items.missing" : ".items.gone"));
        }
        Optional<Officer> officer =
                receivers.ofTeamsOf(user).stream()
                        .filter(one -> value(one).equals(typed.one("to")))
                        .findFirst();
        if (officer.isEmpty()) {
            reading.refuse("to", WORDS + ".to.missing");
        }
        String reason = fields.reason(reading, WORDS, "allocation_reasons");
        officer.ifPresent(one -> refuseShut(reading, ticked, one));
        if (officer.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        int moved = 0;
        for (Waiting one : ticked) {
            if (give(user, one, officer.get(), reason)) {
                moved++;
            }
        }
        if (moved == 0) {
            return Saved.Refused.because("items", WORDS + ".items.gone");
        }
        return new Saved.To(
                "/unallocated?notice=caseload.notice.allocated" + (moved < asked ? "InPart" : ""));
    }

    private static boolean isItem(String field) {
        return field.startsWith(Waiting.FIELD);
    }

    /**
     * Returns what still waits once its cases have taken turns, in one order, so that two who
     * allocate never wait for each other. Nobody moves or limits those cases after that.
     */
    private List<Waiting> inTurn(User user, Typed typed) {
        List<Crn> taken =
                ticked(user, typed).stream().map(Waiting::crn).distinct().sorted().toList();
        taken.forEach(turn::take);
        return ticked(user, typed).stream().filter(one -> taken.contains(one.crn())).toList();
    }

    private List<Waiting> ticked(User user, Typed typed) {
        return unallocated.of(user).stream().filter(one -> typed.has(one.field())).toList();
    }

    private void refuseShut(Reading reading, List<Waiting> ticked, Officer officer) {
        List<Crn> crns = ticked.stream().map(Waiting::crn).distinct().toList();
        Set<Crn> open = access.shown(StaffId.of(officer.id()), crns);
        crns.stream()
                .filter(crn -> !open.contains(crn))
                .findFirst()
                .ifPresent(crn -> reading.refuse("to", WORDS + ".to.shut", officer.name(), crn));
    }

    /** Gives an item to an officer; answers whether it was still there. */
    private boolean give(User user, Waiting one, Officer officer, String reason) {
        var team = new ReceivingTeam(officer.teamCode(), officer.team(), "");
        Optional<Held> found =
                managers.of(one.crn()).stream()
                        .filter(held -> held.item().equals(one.item()))
                        .findFirst();
        found.ifPresent(
                held -> {
                    move.move(one.crn(), held, team, officer, reason, user.displayName());
                    audit.ofCase(one.crn(), user, "allocated");
                });
        return found.isPresent();
    }

    /** Somebody in two teams can be chosen for either. */
    static String value(Officer officer) {
        return officer.id() + "." + officer.teamCode();
    }
}
