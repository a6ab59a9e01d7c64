package org.offload.worklist.offload;

import org.offload.kernel.StaffId;
import org.offload.organisation.Colleagues;
import org.offload.organisation.Colleagues.Colleague;
import org.offload.platform.Ids;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.worklist.TurnOfCase;
import org.springframework.stereotype.Service;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** Asks a colleague of one's team, or its lead, to take a line. It stays the asker's meanwhile. */
@Service
class AskColleague {

    static final String WORDS = "worklist.ask";
    private static final int LONGEST_NOTE = 500;

    private final Receipts receipts;
    private final Offloads offloads;
    private final ShownOffloads shown;
    private final Colleagues colleagues;
    private final TurnOfCase turn;
    private final HandedOver handedOver;
    private final ServiceClock clock;

    AskColleague(
            Receipts receipts,
            Offloads offloads,
            ShownOffloads shown,
            Colleagues colleagues,
            TurnOfCase turn,
            HandedOver handedOver,
            ServiceClock clock) {
        this.receipts = receipts;
        this.offloads = offloads;
        this.shown = shown;
        this.colleagues = colleagues;
        this.turn = turn;
        this.handedOver = handedOver;
        this.clock = clock;
    }

    Saved handle(User user, UUID lineId, Typed typed) {
        return receipts.once(user, typed, () -> ask(user, lineId, typed));
    }

    private Saved ask(User user, UUID lineId, Typed typed) {
        StaffId me = user.staffOrNobody();
        var reading = new Reading(typed, WORDS, clock.today());
        Optional<Colleague> to =
                colleagues.of(me, clock.today()).stream()
                        .filter(colleague -> colleague.id().value().equals(typed.one("to")))
                        .findFirst();
        if (to.isEmpty()) {
            reading.refuse("to", WORDS + ".to.missing");
        }
        Optional<Instant> replyBy = reading.requiredTime("replyBy").map(this::today);
        if (replyBy.filter(at -> !at.isAfter(clock.now())).isPresent()) {
            reading.refuse("replyBy", WORDS + ".replyBy.past");
        }
        String note = reading.text("note", LONGEST_NOTE);
        if (to.isEmpty() || replyBy.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        offloads.line(me, lineId).ifPresent(line -> turn.take(line.crn()));
        return offloads.line(me, lineId) // again: it may have gone while we waited
                .filter(line -> shown.isShown(me, line.crn()))
                .map(line -> ask(user, line, to.get().id(), replyBy.get(), note))
                .orElseGet(() -> Saved.Refused.because("to", WORDS + ".gone"));
    }

    private Saved ask(User user, Offloads.OpenLine line, StaffId to, Instant replyBy, String note) {
        StaffId me = user.staffOrNobody();
        UUID id = Ids.next();
        if (!shown.isShown(to, line.crn())) {
            return Saved.Refused.because("to", WORDS + ".closed");
        }
        if (!offloads.ask(line, id, me, to, replyBy, note, clock.now())) {
            return Saved.Refused.because("to", WORDS + ".already");
        }
        handedOver.tell(user, line.crn(), me, id);
        return new Saved.To("/my-day?notice=worklist.notice.asked");
    }

    private Instant today(LocalTime time) {
        return clock.at(clock.today().atTime(time));
    }
}
