package org.offload.caseload.manager;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.manager.Receivers.Officer;
import org.offload.caseload.manager.Transfers.Asked;
import org.offload.caseload.manager.Transfers.Transfer;
import org.offload.kernel.Crn;
import org.offload.platform.NotFound;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes the items of a transfer, says no to them, or takes the question back; one by one. */
@Service
class AnswerTransfer {

    static final String WORDS = "caseload.answerTransfer";
    static final String BACK = "caseload.withdrawTransfer";

    private static final int LONGEST = 1_000;

    private final Receipts receipts;
    private final CaseTurn turn;
    private final Managers managers;
    private final Transfers transfers;
    private final Receivers receivers;
    private final TransferFields fields;
    private final MoveItem move;
    private final ServiceClock clock;

    AnswerTransfer(
            Receipts receipts,
            CaseTurn turn,
            Managers managers,
            Transfers transfers,
            Receivers receivers,
            TransferFields fields,
            MoveItem move,
            ServiceClock clock) {
        this.receipts = receipts;
        this.turn = turn;
        this.managers = managers;
        this.transfers = transfers;
        this.receivers = receivers;
        this.fields = fields;
        this.move = move;
        this.clock = clock;
    }

    Saved answer(User user, Crn crn, UUID id, Typed typed) {
        return receipts.once(user, typed, () -> answerNow(user, crn, id, typed));
    }

    private Saved answerNow(User user, Crn crn, UUID id, Typed typed) {
        turn.take(crn);
        Transfer transfer = transfers.one(crn, id).orElseThrow(NotFound::new);
        if (!receivers.leads(user, transfer.teamCode())) {
            return Saved.Refused.because("items", WORDS + ".notYours");
        }
        var reading = new Reading(typed, WORDS, clock.today());
        Map<TransferState, List<Asked>> chosen = chosen(crn, id, typed);
        List<Asked> taken = chosen.getOrDefault(TransferState.ACCEPTED, List.of());
        List<Asked> rejected = chosen.getOrDefault(TransferState.REJECTED, List.of());
        if (taken.isEmpty() && rejected.isEmpty()) {
            reading.refuse("items", WORDS + ".items.missing");
        }
        String why = reading.text("answer", LONGEST);
        if (!rejected.isEmpty() && why.isEmpty()) {
            reading.refuse("answer", WORDS + ".answer.missing");
        }
        Optional<ReceivingTeam> team =
                taken.isEmpty()
                        ? Optional.empty()
                        : fields.team(reading, WORDS, transfer.teamCode());
        @Nullable Officer officer =
                team.map(one -> fields.officer(reading, WORDS, typed, one, crn)).orElse(null);
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        team.ifPresent(to -> take(user, crn, transfer, taken, to, officer));
        String by = user.displayName();
        rejected.forEach(one -> transfers.answer(crn, id, one, TransferState.REJECTED, why, by));
        transfers.settle(crn, id);
        return to(crn, "transferAnswered");
    }

    /** The orders and requirements go before the case: what then goes with it has to stay. */
    private void take(
            User user,
            Crn crn,
            Transfer transfer,
            List<Asked> taken,
            ReceivingTeam team,
            @Nullable Officer officer) {
        String by = user.displayName();
        for (Asked one :
                taken.stream().sorted(Comparator.comparing(Asked::kind).reversed()).toList()) {
            List<Held> all = managers.of(crn);
            if (one.kind() == Item.Kind.MANAGER) {
                move.leave(crn, all, by);
            }
            all.stream()
                    .filter(held -> held.item().equals(one.item()))
                    .findFirst()
                    .ifPresent(held -> move.move(crn, held, team, officer, transfer.reason(), by));
            transfers.answer(crn, transfer.id(), one, TransferState.ACCEPTED, "", by);
        }
    }

    Saved withdraw(User user, boolean near, Crn crn, UUID id, Typed typed) {
        return receipts.once(user, typed, () -> withdrawNow(user, near, crn, id, typed));
    }

    private Saved withdrawNow(User user, boolean near, Crn crn, UUID id, Typed typed) {
        turn.take(crn);
        Transfer transfer = transfers.one(crn, id).orElseThrow(NotFound::new);
        var reading = new Reading(typed, BACK, clock.today());
        String why = reading.required("back", LONGEST);
        if (!mayWithdraw(user, near, transfer)) {
            reading.refuse("back", BACK + ".notYours");
        }
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        transfers.items(crn, id).stream()
                .filter(one -> one.state().mayBecome(TransferState.WITHDRAWN))
                .forEach(
                        one ->
                                transfers.answer(
                                        crn,
                                        id,
                                        one,
                                        TransferState.WITHDRAWN,
                                        why,
                                        user.displayName()));
        transfers.settle(crn, id);
        return to(crn, "transferWithdrawn");
    }

    /** Whoever asked, and whoever works with the case, but not those who were asked. */
    boolean mayWithdraw(User user, boolean near, Transfer transfer) {
        return transfer.askedBy().equals(user.username())
                || near && !receivers.leads(user, transfer.teamCode());
    }

    private Map<TransferState, List<Asked>> chosen(Crn crn, UUID id, Typed typed) {
        Map<TransferState, List<Asked>> chosen = new EnumMap<>(TransferState.class);
        List<Asked> items = transfers.items(crn, id);
        for (TransferState next : List.of(TransferState.ACCEPTED, TransferState.REJECTED)) {
            chosen.put(
                    next,
                    items.stream()
                            .filter(one -> typed.one("item." + one.id()).equals(next.name()))
                            .filter(one -> one.state().mayBecome(next))
                            .toList());
        }
        return chosen;
    }

    private static Saved to(Crn crn, String notice) {
        return new Saved.To("/cases/" + crn + "/managers?notice=caseload.notice." + notice);
    }
}
