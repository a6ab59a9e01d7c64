package org.offload.caseload.manager;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.day.RefreshLines;
import org.offload.caseload.manager.Item.Kind;
import org.offload.caseload.manager.Managers.To;
import org.offload.kernel.Crn;
import org.offload.platform.ServiceClock;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Puts an item into other hands in the transaction of the decision: the grant, an entry of the log,
 * and the lines of My day.
 */
@Component
class MoveItem {

    private final Managers managers;
    private final MovedOnRecord record;
    private final ItemWords words;
    private final RefreshLines lines;
    private final ServiceClock clock;

    MoveItem(
            Managers managers,
            MovedOnRecord record,
            ItemWords words,
            RefreshLines lines,
            ServiceClock clock) {
        this.managers = managers;
        this.record = record;
        this.words = words;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * Moves an item.
     *
     * @param officer none where the team is to find one
     * @param reason a code of transfer or allocation reasons
     * @param by in words
     */
    void move(
            Crn crn,
            Held held,
            ReceivingTeam team,
            Receivers.@Nullable Officer officer,
            String reason,
            String by) {
        @Nullable String staff = officer == null ? null : officer.id();
        managers.put(crn, held.item(), new To(team.code(), staff, clock.today(), reason, by));
        String text =
                words.moved(
                        held,
                        words.with(officer == null ? null : officer.name(), team.name()),
                        reason);
        record.keep(crn, held.item(), team.code(), staff, text, by);
        if (held.kind() == Kind.MANAGER) {
            lines.of(crn);
        }
    }

    /**
     * Leaves what goes with the case where it is when the case alone moves to another team: nobody
     * has said yes to it.
     */
    void leave(Crn crn, List<Held> all, String by) {
        all.stream()
                .filter(one -> one.kind() != Kind.MANAGER && !one.own())
                .forEach(
                        one -> {
                            String team = one.teamCode();
                            if (team != null) {
                                managers.put(
                                        crn,
                                        one.item(),
                                        new To(
                                                team,
                                                one.staff(),
                                                clock.today(),
                                                "LOCAL-STAYED",
                                                by));
                            }
                        });
    }
}
