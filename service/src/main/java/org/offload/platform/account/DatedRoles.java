package org.offload.platform.account;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Role;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The roles of one account, earliest first. At most one is in force on any day. */
record DatedRoles(List<DatedRole> all) {

    DatedRoles {
        all = all.stream().sorted(Comparator.comparing(DatedRole::from)).toList();
    }

    Optional<DatedRole> on(LocalDate day) {
        return all.stream().filter(role -> role.covers(day)).findFirst();
    }

    /** Returns the first role that has a day in common with another one. */
    Optional<DatedRole> inTheWayOf(DatedRole other) {
        return all.stream().filter(role -> role.overlaps(other)).findFirst();
    }

    /** Returns the role that begins on a day. */
    Optional<DatedRole> from(LocalDate day) {
        return all.stream().filter(role -> role.from().equals(day)).findFirst();
    }

    /** Returns those that are in force on a day or later. */
    List<DatedRole> notOver(LocalDate day) {
        return all.stream().filter(role -> !role.isOver(day)).toList();
    }

    /** Returns a role from a day until the present one ends, or the next one begins. */
    DatedRole inPlaceOfPresent(Role role, LocalDate day) {
        @Nullable LocalDate end = on(day).map(DatedRole::to).orElse(null);
        Optional<LocalDate> next =
                all.stream().map(DatedRole::from).filter(from -> from.isAfter(day)).findFirst();
        boolean endsFirst = end != null && next.map(end::isBefore).orElse(true);
        return new DatedRole(
                role,
                day,
                endsFirst
                        ? Objects.requireNonNull(end)
                        : next.map(d -> d.minusDays(1)).orElse(null));
    }
}
