package org.offload.platform.account;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Role;

import java.time.LocalDate;

/**
 * A role on its days.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive; none while it has no end
 */
public record DatedRole(Role role, LocalDate from, @Nullable LocalDate to) {

    /**
     * @throws IllegalArgumentException if it ends before it begins
     */
    public DatedRole {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A role ends on %s, before %s".formatted(to, from));
        }
    }

    /** Answers whether the role is in force on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Answers whether there is a day that both cover. */
    boolean overlaps(DatedRole other) {
        return (other.to == null || !from.isAfter(other.to))
                && (to == null || !other.from.isAfter(to));
    }

    /** Answers whether its last day is before this one. */
    boolean isOver(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
