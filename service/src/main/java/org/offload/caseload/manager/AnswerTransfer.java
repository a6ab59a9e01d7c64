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
import org.offload.platform.Standing;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Words;
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
    private final Words words;
    private final ServiceClock clock;

    AnswerTransfer(
            Receipts receipts,
            CaseTurn turn,
            Managers managers,
            Transfers transfers,
            Receivers receivers,
            TransferFields fields,
            MoveItem move,
            Words words,
            ServiceClock clock) {
        this.receipts = receipts;
        this.turn = turn;
        this.managers = managers;
        this.transfers = transfers;
        this.receivers = receivers;
        this.fields = fields;
        this.move = move;
        this.words = words;
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
        List<Asked> items = transfers.items(crn, id);
        if (items.stream().anyMatch(one -> isAnswered(one) && !answerTo(one, typed).isEmpty())) {
            return Saved.Refused.because("items", WORDS + ".items.meanwhile");
        }
        Map<TransferState, List<Asked>> chosen = chosen(items, typed);
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
        boolean all = team.map(to -> takeAll(user, crn, transfer, taken, to, officer)).orElse(true);
        String by = user.displayName();
        rejected.forEach(one -> transfers.answer(crn, id, one, TransferState.REJECTED, why, by));
        transfers.settle(crn, id);
        return to(crn, all ? "transferAnswered" : "transferAnsweredInPart");
    }

    /**
     * The orders and requirements go before the case: what then goes with it has to stay. Answers
     * whether all were still there to be taken.
     */
    private boolean takeAll(
            User user,
            Crn crn,
            Transfer transfer,
            List<Asked> taken,
            ReceivingTeam team,
            @Nullable Officer officer) {
        String by = user.displayName();
        boolean whole = true;
        for (Asked one :
                taken.stream().sorted(Comparator.comparing(Asked::kind).reversed()).toList()) {
            List<Held> all = managers.of(crn);
            if (one.kind() == Item.Kind.MANAGER) {
                move.leave(crn, all, by);
            }
            Optional<Held> found =
                    all.stream().filter(held -> held.item().equals(one.item())).findFirst();
            found.ifPresent(held -> move.move(crn, held, team, officer, transfer.reason(), by));
            TransferState next =
                    found.isPresent() ? TransferState.ACCEPTED : TransferState.WITHDRAWN;
            String why = found.isPresent() ? "" : words.say(WORDS + ".items.over");
            transfers.answer(crn, transfer.id(), one, next, why, by);
            whole &= found.isPresent();
        }
        return whole;
    }

    Saved withdraw(User user, Standing standing, Crn crn, UUID id, Typed typed) {
        return receipts.once(user, typed, () -> withdrawNow(user, standing, crn, id, typed));
    }

    private Saved withdrawNow(User user, Standing standing, Crn crn, UUID id, Typed typed) {
        turn.take(crn);
        Transfer transfer = transfers.one(crn, id).orElseThrow(NotFound::new);
        var reading = new Reading(typed, BACK, clock.today());
        String why = reading.required("back", LONGEST);
        if (!mayWithdraw(user, standing, transfer)) {
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
    boolean mayWithdraw(User user, Standing standing, Transfer transfer) {
        return transfer.askedBy().equals(user.username())
                || standing.facts().isWorkedWith() && !receivers.leads(user, transfer.teamCode());
    }

    private static boolean isAnswered(Asked item) {
        return item.state() != TransferState.REQUESTED;
    }

    private static String answerTo(Asked item, Typed typed) {
        return typed.one("item." + item.id());
    }

    private static Map<TransferState, List<Asked>> chosen(List<Asked> items, Typed typed) {
        Map<TransferState, List<Asked>> chosen = new EnumMap<>(TransferState.class);
        for (TransferState next : List.of(TransferState.ACCEPTED, TransferState.REJECTED)) {
            chosen.put(
                    next,
                    items.stream()
                            .filter(one -> answerTo(one, typed).equals(next.name()))
                            .filter(one -> one.state().mayBecome(next))
                            .toList());
        }
        return chosen;
    }

    private static Saved to(Crn crn, String notice) {
        return new Saved.To("/cases/" + crn + "/managers?notice=caseload.notice." + notice);
    }
}
