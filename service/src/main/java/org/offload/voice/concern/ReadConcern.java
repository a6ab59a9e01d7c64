package org.offload.voice.concern;

import org.offload.platform.Access;
import org.offload.platform.Job;
import org.offload.platform.NotFound;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens a concern for somebody who may, and says what they may do about it. */
@Service
public class ReadConcern {

    private final Concerns concerns;
    private final Raisers raisers;
    private final MeToos meToos;
    private final ServiceClock clock;

    ReadConcern(Concerns concerns, Raisers raisers, MeToos meToos, ServiceClock clock) {
        this.concerns = concerns;
        this.raisers = raisers;
        this.meToos = meToos;
        this.clock = clock;
    }

    /**
     * Returns a concern.
     *
     * @throws NotFound if there is none, or it is a protected disclosure that is not theirs to read
     */
    public Concern open(User user, UUID id) {
        return find(user, id).orElseThrow(NotFound::new);
    }

    /** Returns a concern; none if there is none that they may read. */
    public Optional<Concern> find(User user, UUID id) {
        return concerns.find(id).filter(one -> stake(user, one).mayOpen(one));
    }

    Stake stake(User user, Concern one) {
        return new Stake(
                Access.has(user.role(), Job.ANSWER_CONCERNS),
                user.staff() != null && user.staff().value().equals(one.ownerId()),
                one.confidential()
                        ? raisers.is(one.concernId(), user)
                        : user.username().equals(one.raisedUsername()),
                meToos.has(one.concernId(), user));
    }

    /** Returns the steps that somebody may take now. */
    List<Step> steps(Stake stake, Concern one) {
        return Arrays.stream(Step.values()).filter(step -> may(stake, step, one)).toList();
    }

    boolean may(Stake stake, Step step, Concern one) {
        LocalDate since = clock.localOf(one.since()).toLocalDate();
        return stake.may(step, one.state(), since, clock.today());
    }
}
