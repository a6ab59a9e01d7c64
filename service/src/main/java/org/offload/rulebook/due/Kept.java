package org.offload.rulebook.due;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.DeliveryFacts;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.rulebook.table.RestrictionRow;

import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A decision as it is kept.
 *
 * @param combination the id of the inputs
 */
record Kept(Crn crn, UUID combination, Where where, Outcome outcome) {

    /** Whose the case is, and where; each empty for what it has not. */
    record Where(String staff, String team, String unit, String region, String place) {

        static Where of(DeliveryFacts facts) {
            String staff = facts.manager().map(StaffId::value).orElse("");
            return facts.area()
                    .map(
                            one ->
                                    new Where(
                                            staff,
                                            one.team().value(),
                                            one.unit(),
                                            one.region(),
                                            one.placeId()))
                    .orElseGet(() -> new Where(staff, "", "", "", ""));
        }
    }

    /**
     * What was decided: another one of these is another decision.
     *
     * @param bookId none if no rulebook was in force
     * @param everyDays the interval agreed, which the strands may count by
     * @param contactRow empty if none took the case
     * @param restrictionRows with a space between them
     * @param missing with a space between them
     * @param overrideId of what was decided for the case instead; none for most
     * @param besides what is asked besides contacts
     */
    record Outcome(
            @Nullable UUID bookId,
            @Nullable Integer everyDays,
            String contactRow,
            String restrictionRows,
            String missing,
            @Nullable UUID overrideId,
            Besides besides) {

        static Outcome of(@Nullable UUID bookId, @Nullable Integer everyDays, Decision decision) {
            return new Outcome(
                    bookId,
                    everyDays,
                    decision.row().map(row -> row.id()).orElse(""),
                    decision.restrictions().stream()
                            .map(RestrictionRow::id)
                            .collect(Collectors.joining(" ")),
                    decision.missing().stream()
                            .sorted()
                            .map(Enum::name)
                            .collect(Collectors.joining(" ")),
                    decision.override().map(CaseOverride::id).orElse(null),
                    Besides.of(decision));
        }
    }
}
