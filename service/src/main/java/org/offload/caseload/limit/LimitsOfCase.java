package org.offload.caseload.limit;

import org.offload.caseload.grant.Grants.Kind;
import org.offload.caseload.grant.Grants.Row;
import org.offload.kernel.StaffId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All exclusions and restrictions of one case together.
 *
 * @param rows in any order, those that are over too
 */
record LimitsOfCase(List<Row> rows) {

    LimitsOfCase {
        rows = List.copyOf(rows);
    }

    LimitsOfCase with(List<Row> more) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(more);
        return new LimitsOfCase(all);
    }

    LimitsOfCase without(UUID id) {
        return new LimitsOfCase(rows.stream().filter(row -> !row.id().equals(id)).toList());
    }

    /** Answers whether the case is closed to someone on a day: an exclusion beats a restriction. */
    boolean shutsOut(StaffId staff, LocalDate day) {
        List<Row> now = rows.stream().filter(row -> row.holds(day)).toList();
        List<Row> only = now.stream().filter(row -> row.kind() == Kind.RESTRICTION).toList();
        return now.stream()
                        .anyMatch(row -> row.kind() == Kind.EXCLUSION && row.staff().equals(staff))
                || !only.isEmpty() && only.stream().noneMatch(row -> row.staff().equals(staff));
    }

    /** Answers whether the case is closed to someone on any day from this one on. */
    boolean everShutsOut(StaffId staff, LocalDate from) {
        // Nothing changes but on the first day of a row and on the day after its last.
        Stream<LocalDate> changes =
                rows.stream()
                        .flatMap(
                                row ->
                                        Stream.concat(
                                                Stream.of(row.validFrom()),
                                                Stream.ofNullable(row.validTo())
                                                        .map(last -> last.plusDays(1))));
        return Stream.concat(Stream.of(from), changes)
                .filter(day -> !day.isBefore(from))
                .anyMatch(day -> shutsOut(staff, day));
    }

    /** Answers whether someone is named by a row of this kind that is not over. */
    boolean names(StaffId staff, Kind kind, LocalDate today) {
        return rows.stream()
                .anyMatch(
                        row ->
                                row.kind() == kind
                                        && row.staff().equals(staff)
                                        && !row.isOver(today));
    }
}
