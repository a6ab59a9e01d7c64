package org.offload.rulebook.override;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.rulebook.vocabulary.Approver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An override as it is kept.
 *
 * @param approver who must agree; none to what holds at once
 * @param until the last day
 * @param askedBy the user name
 * @param settledBy the name of whoever answered or took it back; empty for nobody
 * @param answer of whoever refused; empty for none
 * @param endedBy the name of whoever ended it before its last day; empty for nobody
 */
record StoredOverride(
        Crn crn,
        UUID id,
        UUID request,
        Way way,
        String reason,
        @Nullable Approver approver,
        OverrideState state,
        LocalDate until,
        String askedBy,
        String askedName,
        Instant askedAt,
        String settledBy,
        @Nullable LocalDate settledOn,
        String answer,
        String endedBy) {

    /** Answers whether it is decided and not over. */
    boolean isInForce(LocalDate today) {
        return state == OverrideState.IN_FORCE && !until.isBefore(today);
    }
}
