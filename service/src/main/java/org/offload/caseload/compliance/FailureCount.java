package org.offload.caseload.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How many failures to comply count against an order now.
 *
 * <p>Source: casework §10: only contacts that are national standards count; the window is twelve
 * months; while a breach is open the count stands still; when it ends, counting starts again.
 *
 * @param counted failures, zero or more
 * @param frozen whether a breach is open, so that the count stands still
 */
public record FailureCount(int counted, FailureLimit limit, boolean frozen) {

    /**
     * A breach of the order, as far as it is on record.
     *
     * @param open whether it has begun and not ended
     * @param began none where nobody recorded the day
     * @param ended the end of the latest one that has ended
     */
    public record Breach(boolean open, Optional<LocalDate> began, Optional<LocalDate> ended) {

        /** Returns the state of an order that was never in breach. */
        public static Breach never() {
            return new Breach(false, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Counts.
     *
     * @param failures the days of failures at national standard contacts of the order, in any order
     */
    public static FailureCount of(
            FailureLimit limit, List<LocalDate> failures, Breach breach, LocalDate today) {
        LocalDate until = breach.open() ? breach.began().orElse(today) : today;
        LocalDate windowOpened = until.minusMonths(limit.months());
        long counted =
                failures.stream()
                        .filter(day -> day.isAfter(windowOpened) && !day.isAfter(until))
                        .filter(day -> breach.ended().filter(end -> !day.isAfter(end)).isEmpty())
                        .count();
        return new FailureCount((int) counted, limit, breach.open());
    }

    /** Answers whether breach must start. */
    public boolean isReached() {
        return counted >= limit.failures();
    }
}
