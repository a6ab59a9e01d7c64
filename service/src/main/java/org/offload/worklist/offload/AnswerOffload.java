package org.offload.worklist.offload;

import org.offload.kernel.StaffId;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.worklist.TurnOfCase;
import org.springframework.stereotype.Service;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;

/** Takes a line, says no to it, or takes the question back. */
@Service
class AnswerOffload {

    private static final int LONGEST_ANSWER = 200;
    private static final String MY_DAY = "/my-day?notice=worklist.notice.";

    private final Receipts receipts;
    private final Offloads offloads;
    private final ShownOffloads shown;
    private final TurnOfCase turn;
    private final HandedOver handedOver;
    private final ServiceClock clock;

    AnswerOffload(
            Receipts receipts,
            Offloads offloads,
            ShownOffloads shown,
            TurnOfCase turn,
            HandedOver handedOver,
            ServiceClock clock) {
        this.receipts = receipts;
        this.offloads = offloads;
        this.shown = shown;
        this.turn = turn;
        this.handedOver = handedOver;
        this.clock = clock;
    }

    Saved answer(User user, StaffId from, UUID id, Typed typed) {
        OffloadState next =
                typed.one("decision").equals("accept")
                        ? OffloadState.ACCEPTED
                        : OffloadState.DECLINED;
        return receipts.once(
                user,
                typed,
                () -> change(user, from, id, next, typed, one -> one.toId().equals(user.staff())));
    }

    Saved withdraw(User user, StaffId from, UUID id, Typed typed) {
        return receipts.once(
                user,
                typed,
                () ->
                        change(
                                user,
                                from,
                                id,
                                OffloadState.WITHDRAWN,
                                typed,
                                one -> one.fromId().equals(user.staff())));
    }

    private Saved change(
            User user,
            StaffId from,
            UUID id,
            OffloadState next,
            Typed typed,
            Predicate<Offload> isTheirs) {
        StaffId me = user.staffOrNobody();
        offloads.one(from, id).filter(isTheirs).ifPresent(one -> turn.take(one.crn()));
        var found = // again: what it is about may have been done while we waited
                offloads.one(from, id).filter(isTheirs).filter(one -> shown.isShown(me, one.crn()));
        if (found.isEmpty()) {
            return new Saved.Clash(MY_DAY + "gone");
        }
        Offload offload = found.get();
        String answer = typed.one("answer").strip();
        String word =
                answer.length() > LONGEST_ANSWER ? answer.substring(0, LONGEST_ANSWER) : answer;
        if (!offload.state().mayBecome(next)
                || !offloads.change(offload, next, word, clock.now())) {
            return new Saved.Clash(MY_DAY + "gone");
        }
        if (next == OffloadState.ACCEPTED) {
            offloads.move(offload);
        }
        handedOver.tell(user, offload.crn(), offload.fromId(), id);
        return new Saved.To(MY_DAY + next.name().toLowerCase(Locale.ROOT));
    }
}
