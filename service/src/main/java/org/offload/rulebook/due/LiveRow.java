package org.offload.rulebook.due;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.ContactMode;
import org.offload.kernel.Crn;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What is in force of a case: what was decided of it, and what somebody has decided in its place.
 * Most cases have the first only; where no case was asked for that has either, there is the
 * revision alone.
 *
 * @param revision of the books
 */
record LiveRow(
        String revision,
        @Nullable String crn,
        @Nullable UUID bookId,
        @Nullable UUID combinationId,
        @Nullable String staffId,
        @Nullable String teamCode,
        @Nullable String unitCode,
        @Nullable String regionCode,
        @Nullable String placeId,
        @Nullable Integer everyDays,
        @Nullable String contactRow,
        @Nullable String restrictionRows,
        @Nullable String missing,
        @Nullable UUID overrideId,
        @Nullable String attendance,
        @Nullable Boolean asksReview,
        @Nullable String pauses,
        @Nullable UUID ownId,
        @Nullable String ownMode,
        @Nullable Integer ownDays,
        @Nullable LocalDate ownFrom,
        @Nullable LocalDate ownTo,
        @Nullable String ownApprover) {

    Optional<Kept> kept() {
        return combinationId == null
                ? Optional.empty()
                : Optional.of(new Kept(of(), combinationId, where(), outcome()));
    }

    private Kept.Where where() {
        return new Kept.Where(
                Objects.requireNonNull(staffId),
                Objects.requireNonNull(teamCode),
                Objects.requireNonNull(unitCode),
                Objects.requireNonNull(regionCode),
                Objects.requireNonNull(placeId));
    }

    private Kept.Outcome outcome() {
        return new Kept.Outcome(
                bookId,
                everyDays,
                Objects.requireNonNull(contactRow),
                Objects.requireNonNull(restrictionRows),
                Objects.requireNonNull(missing),
                overrideId,
                Besides.read(
                        Objects.requireNonNull(attendance),
                        Objects.requireNonNull(asksReview),
                        Objects.requireNonNull(pauses)));
    }

    Optional<CaseOverride> override() {
        return ownId == null
                ? Optional.empty()
                : Optional.of(
                        new CaseOverride(
                                ownId,
                                ContactMode.valueOf(Objects.requireNonNull(ownMode)),
                                Objects.requireNonNull(ownDays),
                                Objects.requireNonNull(ownFrom),
                                Objects.requireNonNull(ownTo),
                                !Objects.requireNonNull(ownApprover).isEmpty()));
    }

    /** Returns whose it is; only where there is something in force. */
    Crn of() {
        return Crn.of(Objects.requireNonNull(crn));
    }
}
