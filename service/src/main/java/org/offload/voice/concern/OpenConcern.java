package org.offload.voice.concern;

import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.voice.concern.Entry.SaidAs;
import org.springframework.stereotype.Service;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/** Opens a concern, or adds to one, within the transaction of whoever calls. */
@Service
public class OpenConcern {

    private final Concerns concerns;
    private final Entries entries;
    private final Raisers raisers;
    private final MeToos meToos;
    private final ReadConcern read;
    private final ConcernTimes times;
    private final FurtherWork further;
    private final ServiceClock clock;

    OpenConcern(
            Concerns concerns,
            Entries entries,
            Raisers raisers,
            MeToos meToos,
            ReadConcern read,
            ConcernTimes times,
            FurtherWork further,
            ServiceClock clock) {
        this.concerns = concerns;
        this.entries = entries;
        this.raisers = raisers;
        this.meToos = meToos;
        this.read = read;
        this.times = times;
        this.further = further;
        this.clock = clock;
    }

    /** Opens a concern and returns its id. A confidential one holds nothing of who raised it. */
    public UUID open(User user, NewConcern said) {
        Instant now = clock.now();
        LocalDateTime local = clock.localOf(now);
        boolean signed = !said.confidential();
        Said from = said.said();
        var one =
                new Concern(
                        UUID.randomUUID(),
                        said.title(),
                        said.body(),
                        said.where().placeId(),
                        said.where().key(),
                        said.where().name(),
                        said.where().town(),
                        said.placeType(),
                        said.providerType(),
                        said.item(),
                        said.confidential(),
                        said.danger(),
                        said.disclosure(),
                        signed ? user.username() : "",
                        signed ? user.displayName() : "",
                        signed ? user.role().name() : "",
                        signed && user.staff() != null ? user.staff().value() : "",
                        now,
                        ConcernState.RAISED,
                        now,
                        times.due(ConcernState.RAISED, said.danger(), local, null),
                        "",
                        "",
                        null,
                        "",
                        null,
                        1,
                        said.staffAffected(),
                        said.visitorsAffected(),
                        from == null ? null : from.in(),
                        from == null ? "" : from.path(),
                        from == null ? "" : from.title(),
                        1,
                        0);
        concerns.add(one);
        if (said.confidential()) {
            raisers.add(one.concernId(), user);
        }
        entries.add(one.concernId(), entry(one, 1, Entry.RAISE, user, said.confidential(), ""));
        further.open(one, said.touched());
        return one.concernId();
    }

    /**
     * Adds what was seen to the one open concern of a workplace and an item, or of what was said
     * elsewhere; or opens that. Whoever adds has the same concern, and is counted so.
     *
     * @return the id of the concern
     */
    public UUID openOrAdd(User user, NewConcern said) {
        concerns.takeTurn();
        var there = concerns.openOf(said);
        boolean isGraver = said.danger() && there.filter(one -> !one.danger()).isPresent();
        if (there.isEmpty() || isGraver) { // danger has a clock of its own
            return open(user, said);
        }
        Concern one = there.get();
        if (!read.stake(user, one).raised()) {
            meToos.add(one.concernId(), user);
        }
        concerns.addWeight(one.concernId());
        entries.add(
                one.concernId(),
                entry(
                        one,
                        one.version() + 1,
                        Entry.EVIDENCE,
                        user,
                        said.confidential(),
                        said.body()));
        further.open(one, said.touched());
        return one.concernId();
    }

    private Entry entry(
            Concern one, int number, String step, User user, boolean confidential, String text) {
        return Entry.of(
                number,
                step,
                one.state(),
                confidential ? SaidAs.IN_CONFIDENCE : SaidAs.NAMED,
                user,
                text,
                "",
                clock.now());
    }
}
