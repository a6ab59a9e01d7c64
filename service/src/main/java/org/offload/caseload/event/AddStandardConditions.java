package org.offload.caseload.event;

import org.offload.caseload.code.Code;
import org.offload.caseload.day.CaseTurn;
import org.offload.kernel.Crn;
import org.offload.platform.Entry;
import org.offload.platform.NotFound;
import org.offload.platform.Parts;
import org.offload.platform.Parts.Author;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Values;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Map;

/** Adds the standard conditions of a licence in one go, where an event of custody has none yet. */
@Service
class AddStandardConditions {

    private final Receipts receipts;
    private final CaseTurn turn;
    private final Parts parts;
    private final EventPart events;
    private final LicenceConditionPart conditions;

    AddStandardConditions(
            Receipts receipts,
            CaseTurn turn,
            Parts parts,
            EventPart events,
            LicenceConditionPart conditions) {
        this.receipts = receipts;
        this.turn = turn;
        this.parts = parts;
        this.events = events;
        this.conditions = conditions;
    }

    Saved handle(User user, Crn crn, String event, Typed typed) {
        return receipts.once(user, typed, () -> add(user, crn, event));
    }

    private Saved add(User user, Crn crn, String number) {
        turn.take(crn);
        Entry event = parts.find(events, crn.value(), number).orElseThrow(NotFound::new);
        boolean possible =
                event.values().isEmpty("ended_on")
                        && events.events().isCustodial(event.values().text("order_type"));
        if (!possible || hasSome(crn, event)) {
            return to(crn, "caseload.notice.standardNotAdded");
        }
        var author = new Author(user.username(), Parts.BY_HAND);
        for (Code code : standard()) {
            var values = Map.of("type", code.code(), "event_number", event.id());
            parts.add(conditions, crn.value(), new Values(values), author);
        }
        return to(crn, "caseload.notice.standardAdded");
    }

    private List<Code> standard() {
        return conditions.codes().list("licence_condition_types").stream()
                .filter(code -> code.is("standard"))
                .toList();
    }

    private boolean hasSome(Crn crn, Entry event) {
        return parts.all(List.of(conditions), crn.value()).stream()
                .anyMatch(one -> one.values().text("event_number").equals(event.id()));
    }

    private static Saved to(Crn crn, String notice) {
        return new Saved.To("/cases/" + crn + "?notice=" + notice);
    }
}
