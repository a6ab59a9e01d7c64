package org.offload.caseload.compliance;

import java.time.LocalDate;
import java.util.Collection;

/**
 * The days of a rehabilitation activity requirement that are done: a calendar day with at least one
 * contact of the requirement that was attended counts one, however many there were.
 *
 * <p>Source: casework §4, as the public services count.
 */
public record RarDays(int done) {

    /**
     * Counts.
     *
     * @param attended the days of the attended contacts of the requirement, in any order
     */
    public static RarDays of(Collection<LocalDate> attended) {
        return new RarDays((int) attended.stream().distinct().count());
    }
}
