package org.offload.caseload.manager;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.code.Codes;
import org.offload.caseload.manager.Receivers.Officer;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.AccessFacts;
import org.offload.platform.Reading;
import org.offload.platform.Typed;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Reads who is to have something, and why; refuses whoever cannot have it. */
@Component
class TransferFields {

    private static final int LONGEST_REASON = 20;

    private final Receivers receivers;
    private final AccessFacts access;
    private final Codes codes;

    TransferFields(Receivers receivers, AccessFacts access, Codes codes) {
        this.receivers = receivers;
        this.access = access;
        this.codes = codes;
    }

    /** Returns the team; none if it is closed, which is then said. */
    Optional<ReceivingTeam> team(Reading reading, String prefix, String code) {
        Optional<ReceivingTeam> team = receivers.team(code);
        if (team.isEmpty()) {
            reading.refuse("to", prefix + ".team.closed");
        }
        return team;
    }

    /**
     * Returns the officer of a team whom a field names; none for an empty field. Someone who is
     * gone, or who may not open the case, is refused.
     */
    @Nullable Officer officer(
            Reading reading, String prefix, Typed typed, ReceivingTeam team, Crn crn) {
        String id = typed.one("to");
        if (id.isEmpty()) {
            return null;
        }
        Optional<Officer> officer =
                receivers.of(team.code()).stream().filter(one -> one.id().equals(id)).findFirst();
        if (officer.isEmpty()) {
            reading.refuse("to", prefix + ".to.gone");
        } else if (access.shown(StaffId.of(id), List.of(crn)).isEmpty()) {
            reading.refuse("to", prefix + ".to.shut", officer.get().name());
        }
        return officer.orElse(null);
    }

    /** Returns the code of a reason of one of the lists; empty if it has to be selected. */
    String reason(Reading reading, String prefix, String list) {
        String code = reading.text("reason", LONGEST_REASON);
        boolean known = codes.find(list, code).filter(one -> !one.is("by_system")).isPresent();
        if (!known) {
            reading.refuse("reason", prefix + ".reason.missing");
        }
        return known ? code : "";
    }

    /** Returns those items that are ticked on the page. */
    static List<Held> ticked(List<Held> all, Typed typed) {
        return all.stream().filter(one -> typed.has("item." + one.item().key())).toList();
    }
}
