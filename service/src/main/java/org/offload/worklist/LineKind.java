package org.offload.worklist;

/** What a line of the day asks for. */
public enum LineKind {
    /** Someone must be contacted by a day. */
    CONTACT_DUE,
    /** Someone is booked at a time; once that has passed, the outcome is wanted. */
    APPOINTMENT,
    /** A registration must be looked at again. */
    REGISTRATION_REVIEW
}
