package org.offload.voice.concern;

import org.jspecify.annotations.Nullable;
import org.offload.platform.WorkingDays;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * By when a concern has to leave its state, and how late it is.
 *
 * <p>Source: the reference notes on voice, section 5. A term in working days counts from the day
 * after, and lasts to the end of its last day.
 */
public final class ConcernClock {

    /** How long a colleague may bring back what was closed; days. */
    public static final int REOPEN = 90;

    static final int ACKNOWLEDGE = 2; // working days
    static final int ACKNOWLEDGE_DANGER = 1; // hour
    static final int ASSIGN = 5; // working days
    static final int UPDATE = 7; // days
    static final int DISPUTE = 7; // days
    static final int DISPUTED = 5; // working days
    static final int ESCALATE = 5; // working days

    private final WorkingDays workingDays;

    public ConcernClock(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * Returns the moment from which a concern is late in its state; none for a state that waits for
     * nobody. A term of days ends with its last day, so at midnight.
     *
     * @param since when it came into the state, or was last told of in it
     * @param ownerDue the day that its owner was given; none before there is an owner
     */
    Optional<LocalDateTime> due(
            ConcernState state, boolean danger, LocalDateTime since, @Nullable LocalDate ownerDue) {
        LocalDate from = since.toLocalDate();
        return switch (state) {
            case RAISED ->
                    Optional.of(
                            danger
                                    ? since.plusHours(ACKNOWLEDGE_DANGER)
                                    : endOf(workingDaysAfter(from, ACKNOWLEDGE)));
            case ACKNOWLEDGED -> Optional.of(endOf(workingDaysAfter(from, ASSIGN)));
            case ASSIGNED -> Optional.ofNullable(ownerDue).map(ConcernClock::endOf);
            case IN_PROGRESS -> Optional.of(endOf(earlier(from.plusDays(UPDATE), ownerDue)));
            case OUTCOME_PROPOSED -> Optional.of(endOf(from.plusDays(DISPUTE)));
            case DISPUTED -> Optional.of(endOf(workingDaysAfter(from, DISPUTED)));
            case CLOSED, MERGED, DECLINED -> Optional.empty();
        };
    }

    /** Returns the level of a late concern: 0, and 1 more each five working days; none in time. */
    public OptionalInt level(LocalDateTime due, LocalDateTime now) {
        return now.isBefore(due)
                ? OptionalInt.empty()
                : OptionalInt.of(workingDays(lastDay(due), now.toLocalDate()) / ESCALATE);
    }

    /** Returns how many working days there are after one day and up to another. */
    public int workingDays(LocalDate after, LocalDate upTo) {
        return (int)
                after.plusDays(1)
                        .datesUntil(upTo.isAfter(after) ? upTo.plusDays(1) : after.plusDays(1))
                        .filter(workingDays::isWorkingDay)
                        .count();
    }

    /**
     * Answers whether what was proposed or declined on one day can still be disputed on another.
     */
    static boolean isDisputable(LocalDate since, LocalDate today) {
        return !today.isAfter(since.plusDays(DISPUTE));
    }

    /** Answers whether what was closed on one day can be opened again on another. */
    static boolean isReopenable(LocalDate since, LocalDate today) {
        return !today.isAfter(since.plusDays(REOPEN));
    }

    /** Returns the last day on which it is in time. */
    static LocalDate lastDay(LocalDateTime due) {
        return due.minusNanos(1).toLocalDate();
    }

    private LocalDate workingDaysAfter(LocalDate day, int many) {
        LocalDate found = day;
        for (int i = 0; i < many; i++) {
            found = workingDays.firstFrom(found.plusDays(1));
        }
        return found;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }
}
