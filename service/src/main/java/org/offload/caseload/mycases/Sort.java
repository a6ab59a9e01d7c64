package org.offload.caseload.mycases;

/** By what a list is sorted; then by CRN. */
public enum Sort {
    NAME,
    /** The next appointment, the soonest first; nobody booked last. */
    NEXT,
    /** The last contact, the oldest first; never met before all. */
    LAST,
    /** The highest level first; not recorded last. */
    HARM,
    TIER,
    MANAGER
}
