package org.offload.caseload.manager;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.manager.Receivers.Officer;
import org.offload.caseload.manager.Transfers.Transfer;
import org.offload.kernel.Crn;
import org.offload.platform.Ids;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Standing;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;

/** Asks a team to take a case, or some of its orders and requirements. Nothing moves yet. */
@Service
class RequestTransfer {

    static final String WORDS = "caseload.transfer";
    static final int LONGEST_NOTE = 4_000; // characters, as for reviews

    private final Receipts receipts;
    private final CaseTurn turn;
    private final Managers managers;
    private final Transfers transfers;
    private final Receivers receivers;
    private final TransferFields fields;
    private final ServiceClock clock;

    RequestTransfer(
            Receipts receipts,
            CaseTurn turn,
            Managers managers,
            Transfers transfers,
            Receivers receivers,
            TransferFields fields,
            ServiceClock clock) {
        this.receipts = receipts;
        this.turn = turn;
        this.managers = managers;
        this.transfers = transfers;
        this.receivers = receivers;
        this.fields = fields;
        this.clock = clock;
    }

    Saved handle(User user, Standing standing, Crn crn, Typed typed) {
        return receipts.once(user, typed, () -> ask(user, standing, crn, typed));
    }

    /** Who is only asked to take a part would else ask themselves for all the rest. */
    private Saved ask(User user, Standing standing, Crn crn, Typed typed) {
        turn.take(crn);
        if (!standing.facts().isWorkedWith()) {
            return Saved.Refused.because("items", WORDS + ".notYours");
        }
        var reading = new Reading(typed, WORDS, clock.today());
        List<Held> ticked = TransferFields.ticked(managers.of(crn), typed);
        if (ticked.isEmpty()) {
            reading.refuse("items", WORDS + ".items.missing");
        }
        Optional<ReceivingTeam> team = fields.team(reading, WORDS, typed.one("team"));
        @Nullable Officer officer =
                team.map(one -> fields.officer(reading, WORDS, typed, one, crn)).orElse(null);
        String reason = fields.reason(reading, WORDS, "transfer_reasons");
        String note = reading.text("note", LONGEST_NOTE);
        refuse(reading, ticked, officer);
        team.ifPresent(one -> refuseShut(reading, crn, one));
        if (team.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        transfers.ask(
                crn,
                new Transfer(
                        Ids.next(),
                        reason,
                        note,
                        team.get().code(),
                        team.get().name(),
                        officer == null ? null : officer.id(),
                        officer == null ? null : officer.name(),
                        clock.now(),
                        user.username(),
                        user.displayName(),
                        null),
                ticked.stream().map(Held::item).toList());
        return new Saved.To("/cases/" + crn + "/managers?notice=caseload.notice.transferAsked");
    }

    /** Where only some may open the case, somebody has to be among them who can say yes. */
    private void refuseShut(Reading reading, Crn crn, ReceivingTeam team) {
        if (receivers.isShutToAll(team.code(), crn)) {
            reading.refuse("to", WORDS + ".team.shut", team.name());
        }
    }

    private static void refuse(Reading reading, List<Held> ticked, @Nullable Officer officer) {
        if (ticked.stream().anyMatch(Held::asked)) {
            reading.refuse("items", WORDS + ".items.asked");
        }
        if (officer != null && ticked.stream().anyMatch(one -> officer.id().equals(one.staff()))) {
            reading.refuse("to", WORDS + ".to.same", officer.name());
        }
    }
}
