package org.offload.caseload.backlog;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A live requirement of which something is still to be done.
 *
 * @param manager none while nobody manages the case
 * @param amount what was ordered; none if that was not recorded
 * @param done of it, never more; none if nobody has recorded any
 * @param unit of both, such as {@code hours}; empty if there is none
 * @param endsOn the last day of the order; none if it was not recorded
 * @param pausedFrom the day from which it is paused; none if it is not
 * @param pausedDays on which it has been paused so far, today among them
 */
record Owed(
        Crn crn,
        String forename,
        String surname,
        @Nullable String manager,
        String type,
        @Nullable Integer amount,
        @Nullable Integer done,
        String unit,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate pausedFrom,
        int pausedDays) {

    private static final int DAYS_OF_WEEK = 7;

    /** Returns what is left to do, in the unit; none if no amount was recorded. */
    Optional<Integer> left() {
        return Optional.ofNullable(amount).map(all -> all - (done == null ? 0 : done));
    }

    /** Answers whether the order has ended before all was done. */
    boolean isLate(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }

    /**
     * Returns how much must be done each week until the order ends, rounded up; none after it, or
     * if one of the two is not recorded.
     */
    Optional<Integer> eachWeek(LocalDate today) {
        if (endsOn == null || isLate(today)) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(today, endsOn) + 1;
        return left().map(left -> (int) Math.ceilDiv((long) left * DAYS_OF_WEEK, days));
    }

    String name() {
        return forename.isBlank() ? surname : surname + ", " + forename;
    }
}
