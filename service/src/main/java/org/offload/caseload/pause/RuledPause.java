package org.offload.caseload.pause;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A pause of a requirement as it is kept.
 *
 * @param to the last day; none while that is not known
 * @param rule the model by which it began; empty for none, or if that has let it go on
 * @param isWithdrawn whether it was taken off the record
 */
record RuledPause(
        UUID id,
        String component,
        LocalDate from,
        @Nullable LocalDate to,
        String rule,
        boolean isWithdrawn) {

    boolean covers(LocalDate today) {
        return !isWithdrawn && !from.isAfter(today) && (to == null || !to.isBefore(today));
    }

    /** Answers whether it is still as the rule made it: nobody has said when it ends. */
    boolean isOpenByRule() {
        return !rule.isEmpty() && !isWithdrawn && to == null;
    }
}
