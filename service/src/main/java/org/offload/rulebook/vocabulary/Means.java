package org.offload.rulebook.vocabulary;

import org.offload.caseload.ContactMode;

import java.util.Optional;

/** How people may meet, as a table says it. */
public enum Means {
    OFFICE,
    HOME,
    /** From outside: by telephone at the door, and the person is seen. */
    DOORSTEP,
    VIDEO,
    TELEPHONE,
    /** Whatever is agreed on the case. */
    AGREED;

    /** Answers whether the person is seen in the flesh; not known of what is agreed. */
    public boolean isFaceToFace() {
        return this == OFFICE || this == HOME || this == DOORSTEP;
    }

    /** Returns the mode of the record; none of what is agreed. */
    public Optional<ContactMode> mode() {
        return this == AGREED ? Optional.empty() : Optional.of(ContactMode.valueOf(name()));
    }
}
