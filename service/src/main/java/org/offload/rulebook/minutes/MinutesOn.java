package org.offload.rulebook.minutes;

import org.offload.caseload.ContactMode;

import java.time.LocalDate;
import java.util.Map;

/** How many minutes a contact takes, by mode, as is set for a day. */
public record MinutesOn(LocalDate day, Map<ContactMode, Integer> byMode) {

    public MinutesOn {
        byMode = Map.copyOf(byMode);
    }

    /** Returns the minutes of one contact; 0 for a mode without a figure. */
    public int of(ContactMode mode) {
        return byMode.getOrDefault(mode, 0);
    }
}
