package org.offload.platform;

/** What someone does here. What each may do is the table of {@code docs/guides/access.md}. */
public enum Role {
    /** Probation officer or probation service officer: has cases. */
    PRACTITIONER,
    /** Senior probation officer: leads a team. */
    SPO,
    /** Leads the teams of a unit. */
    HEAD_OF_UNIT,
    /** Case administrator: keeps records and places for the teams of a unit. */
    ADMINISTRATOR,
    /** Works in approved premises, with residents of any team. */
    APPROVED_PREMISES,
    /** Works at court: reports, new people and their events. */
    COURT,
    /** Tells victims what they may know of a case. */
    VICTIM_LIAISON,
    /** Writes the rulebook. */
    POLICY_LEAD,
    /** Looks after safe places of work for the staff. */
    SAFETY_REPRESENTATIVE,
    /** Moderates what staff write to each other. */
    MODERATOR,
    /** Decides again what a moderator decided. */
    APPEAL_MODERATOR,
    /** Answers concerns by name and date. */
    ANSWERING_EXECUTIVE,
    /** Redacts, keeps or disposes of records, and answers subject access requests. */
    RECORDS_OFFICER,
    /** Reads records and counts for an inspection, for given dates. */
    INSPECTOR,
    /** Helps with accounts and machines; sees no record. */
    SUPPORT;

    /** Answers whether people of this role manage cases themselves. */
    public boolean hasCases() {
        return this == PRACTITIONER || this == SPO;
    }
}
