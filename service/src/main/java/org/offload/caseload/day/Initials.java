package org.offload.caseload.day;

import org.offload.kernel.Crn;

/** What My day shows instead of a name. */
public final class Initials {

    private Initials() {}

    /**
     * Returns {@code J.S.}; the CRN for someone whose name is a placeholder, since those initials
     * would all be alike.
     */
    public static String of(Crn crn, String forename, String surname, boolean placeholder) {
        return placeholder ? crn.value() : first(forename) + first(surname);
    }

    private static String first(String name) {
        return name.isBlank() ? "" : Character.toString(name.strip().codePointAt(0)) + ".";
    }
}
