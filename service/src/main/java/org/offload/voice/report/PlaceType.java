package org.offload.voice.report;

/** What sort of workplace it is. */
enum PlaceType {
    PROBATION_OFFICE,
    COURT,
    PRISON,
    APPROVED_PREMISES,
    HOSTEL,
    UNPAID_WORK_SITE,
    PROGRAMME_VENUE,
    HOME_VISIT,
    HOME,
    OTHER
}
