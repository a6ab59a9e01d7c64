package org.offload.caseload.event;

import org.offload.caseload.code.Code;

import java.util.Optional;

/**
 * What becomes of a registration when an event ends.
 *
 * <p>Source: the flags {@code at_termination} and {@code alt_register} of {@code
 * registration_types.csv}. Registrations are of the person: they end with the last event only.
 */
enum AtTermination {
    STAYS,
    ENDS,
    /** It ends, and a marker says that it was in force when the last event ended. */
    BECOMES_MARKER;

    /**
     * Decides.
     *
     * @param type none if our list does not know it: then it stays, for somebody to look at
     * @param last whether no other event is live
     * @param life whether the sentence has no end
     */
    static AtTermination of(Optional<Code> type, boolean last, boolean life) {
        if (type.isEmpty() || !last) {
            return STAYS;
        }
        boolean ends =
                switch (type.get().flag("at_termination")) {
                    case "remove" -> true;
                    case "remove_except_life" -> !life;
                    default -> false;
                };
        if (!ends) {
            return STAYS;
        }
        return type.get().is("alt_register") ? BECOMES_MARKER : ENDS;
    }
}
