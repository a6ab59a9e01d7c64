package org.offload.caseload.outgoing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One entry as the record holds it, to be told to the other system.
 *
 * @param kind {@code CONTACT}, {@code REVIEW} or {@code EVENT}
 * @param ref the same for the same entry, however often it is told
 * @param withdrawn whether it was taken off the record
 * @param version grows with each correction
 * @param type a code
 * @param outcome a code; for a review the decision
 * @param savedBy a user name
 */
record Told(
        String kind,
        String ref,
        boolean withdrawn,
        int version,
        String crn,
        String type,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable String outcome,
        @Nullable Integer eventNumber,
        @Nullable String place,
        @Nullable String officerId,
        @Nullable String officer,
        @Nullable String team,
        boolean sensitive,
        String savedBy,
        @Nullable String note) {}
