package org.offload.caseload.mycases;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A case in a list.
 *
 * @param key where it stands in the order of the list
 * @param manager none while nobody manages it
 * @param flags the codes of its registrations, with a space between
 */
public record CaseRow(
        Crn crn,
        String key,
        String forename,
        String surname,
        @Nullable String manager,
        String team,
        @Nullable String harm,
        @Nullable String tier,
        @Nullable String health,
        @Nullable LocalDate nextDay,
        @Nullable LocalTime nextTime,
        @Nullable LocalDate lastDay,
        @Nullable String flags) {

    /** Returns the name, the surname first. */
    public String name() {
        return forename.isBlank() ? surname : surname + ", " + forename;
    }
}
