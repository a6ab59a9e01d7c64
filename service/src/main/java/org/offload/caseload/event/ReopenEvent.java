package org.offload.caseload.event;

import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.day.RefreshLines;
import org.offload.kernel.Crn;
import org.offload.platform.Entry;
import org.offload.platform.NotFound;
import org.offload.platform.Parts;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Values;
import org.springframework.stereotype.Service;

import java.util.Map;
import java.util.TreeMap;

/** Takes back that an event ended. What ended with it stays so, for somebody to look at each. */
@Service
class ReopenEvent {

    private final Receipts receipts;
    private final CaseTurn turn;
    private final Parts parts;
    private final EventPart events;
    private final RefreshLines lines;

    ReopenEvent(
            Receipts receipts, CaseTurn turn, Parts parts, EventPart events, RefreshLines lines) {
        this.receipts = receipts;
        this.turn = turn;
        this.parts = parts;
        this.events = events;
        this.lines = lines;
    }

    Saved handle(User user, Crn crn, String number, Typed typed) {
        return receipts.once(user, typed, () -> reopen(user, crn, number));
    }

    private Saved reopen(User user, Crn crn, String number) {
        turn.take(crn);
        Entry event = parts.find(events, crn.value(), number).orElseThrow(NotFound::new);
        if (!event.values().isEmpty("ended_on")) {
            Map<String, String> values = new TreeMap<>(event.values().texts());
            values.put("ended_on", "");
            values.put("end_reason", "");
            var author = new Parts.Author(user.username(), Parts.BY_HAND);
            parts.change(events, crn.value(), event, new Values(values), author);
            lines.of(crn);
        }
        return new Saved.To("/cases/" + crn + "?notice=caseload.notice.eventReopened");
    }
}
