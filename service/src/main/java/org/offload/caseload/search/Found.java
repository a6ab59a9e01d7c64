package org.offload.caseload.search;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.PlainDates;

import java.time.LocalDate;

/**
 * Someone who was found.
 *
 * @param team and manager, so that it is clear whom to ask
 * @param why they were found
 * @param said what they were found by: the alias, the nickname, the kind of number; may be empty
 */
public record Found(
        Crn crn,
        String forename,
        String middleNames,
        String surname,
        String preferredName,
        @Nullable LocalDate bornOn,
        @Nullable String ageBand,
        @Nullable String team,
        @Nullable String manager,
        Why why,
        String said) {

    /** Why somebody was found. */
    public enum Why {
        NUMBER,
        NAME,
        BEGINS,
        LIKE_NAME,
        NICKNAME,
        ALIAS,
        LIKE_ALIAS,
        BORN,
        BORN_LIKE,
        POSTCODE
    }

    /** Returns the whole name. */
    public String name() {
        return String.join(" ", forename, middleNames, surname).replaceAll("\\s+", " ").strip();
    }

    /** Returns the date of birth or the age band; empty if neither is known. */
    public String born() {
        if (bornOn != null) {
            return PlainDates.day(bornOn);
        }
        return ageBand == null ? "" : ageBand;
    }
}
