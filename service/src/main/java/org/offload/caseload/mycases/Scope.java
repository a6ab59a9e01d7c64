package org.offload.caseload.mycases;

import org.offload.platform.Role;

import java.util.List;

/** Whose cases a list holds. */
public enum Scope {
    OWN,
    /** Those of the teams that somebody is in, leads, or stands in for the lead of. */
    TEAM,
    /** Those of every team of the unit. */
    UNIT;

    /** Returns the lists of a role, its first one first; none for a role without cases near. */
    static List<Scope> of(Role role) {
        return switch (role) {
            case PRACTITIONER, SPO -> List.of(OWN, TEAM);
            case ADMINISTRATOR -> List.of(TEAM);
            case HEAD_OF_UNIT -> List.of(UNIT);
            case APPROVED_PREMISES,
                    COURT,
                    VICTIM_LIAISON,
                    POLICY_LEAD,
                    SAFETY_REPRESENTATIVE,
                    MODERATOR,
                    APPEAL_MODERATOR,
                    ANSWERING_EXECUTIVE,
                    RECORDS_OFFICER,
                    INSPECTOR,
                    SUPPORT ->
                    List.of();
        };
    }
}
