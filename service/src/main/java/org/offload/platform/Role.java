package org.offload.platform;

/** What someone does here. */
public enum Role {
    /** Probation officer or probation service officer: has cases. */
    PRACTITIONER,
    /** Senior probation officer: leads a team. */
    SPO,
    /** Case administrator: keeps records and places for the teams of a unit. */
    ADMINISTRATOR
}
