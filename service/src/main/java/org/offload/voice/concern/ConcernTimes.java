package org.offload.voice.concern;

import org.jspecify.annotations.Nullable;
import org.offload.platform.ServiceClock;
import org.offload.platform.WorkingDays;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalInt;

/** The clock of concerns in the time of the service. */
@Component
public class ConcernTimes {

    private final ConcernClock terms;
    private final ServiceClock clock;

    ConcernTimes(WorkingDays workingDays, ServiceClock clock) {
        this.terms = new ConcernClock(workingDays);
        this.clock = clock;
    }

    @Nullable Instant due(
            ConcernState state, boolean danger, LocalDateTime since, @Nullable LocalDate ownerDue) {
        return terms.due(state, danger, since, ownerDue).map(clock::at).orElse(null);
    }

    /** Returns the level of a late concern; none in time. */
    public OptionalInt level(Concern one) {
        Instant due = one.dueAt();
        return due == null ? OptionalInt.empty() : terms.level(clock.localOf(due), clock.local());
    }

    /** Returns how many days a concern is late, weekends included; 0 in time. */
    public int daysLate(Concern one) {
        Instant due = one.dueAt();
        return due == null
                ? 0
                : (int)
                        Math.max(
                                0,
                                clock.today().toEpochDay()
                                        - ConcernClock.lastDay(clock.localOf(due)).toEpochDay());
    }

    /** Returns how many working days ago something was. */
    public int age(Instant moment) {
        return terms.workingDays(clock.localOf(moment).toLocalDate(), clock.today());
    }
}
