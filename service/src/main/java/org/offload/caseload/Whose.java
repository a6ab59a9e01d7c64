package org.offload.caseload;

import org.offload.platform.Role;

import java.util.List;

/** Whose cases a list holds. */
public enum Whose {
    OWN,
    /** Those of the teams that somebody is in, leads, or stands in for the lead of. */
    TEAM,
    /** Those of every team of the unit. */
    UNIT;

    /** Returns what a role may look through, what it mostly does first; none without cases near. */
    public static List<Whose> of(Role role) {
        return switch (role) {
            case PRACTITIONER -> List.of(OWN, TEAM);
            case SPO -> List.of(TEAM, OWN);
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

    /** Returns what is named, if a role may look through that; otherwise what it mostly does. */
    public static Whose find(Role role, String name) {
        List<Whose> may = of(role);
        return may.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(may.getFirst());
    }
}
