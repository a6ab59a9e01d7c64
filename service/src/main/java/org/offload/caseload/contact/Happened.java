package org.offload.caseload.contact;

import org.offload.caseload.ContactMode;

import java.util.List;
import java.util.stream.Stream;

/** What happened, in one choice: the outcomes that make up nearly all of a day. */
enum Happened {
    SPOKE("ATTC"),
    NO_ANSWER("NOANS"),
    MESSAGE_LEFT("NEUTM"),
    NOT_SAFE("NSAFE"),
    ATTENDED("ATTC"),
    MISSED("AFTA"),
    /** One of all the outcomes, from a list. */
    OTHER(""),
    /** Something to write down, with nobody to comply. */
    NOTE("");

    private final String outcome;

    Happened(String outcome) {
        this.outcome = outcome;
    }

    /** Returns the code of the outcome; empty where it is chosen from a list, or there is none. */
    String outcome() {
        return outcome;
    }

    /** Answers whether somebody tried and did not reach the person: what was due stays due. */
    boolean isAttempt() {
        return this == NO_ANSWER || this == MESSAGE_LEFT || this == NOT_SAFE;
    }

    /** Returns the choices for a mode, the most frequent first. */
    static List<Happened> usualFor(ContactMode mode, boolean booked) {
        List<Happened> first =
                mode.isCall()
                        ? List.of(SPOKE, NO_ANSWER, MESSAGE_LEFT, NOT_SAFE)
                        : List.of(ATTENDED, NO_ANSWER);
        List<Happened> last = booked ? List.of(MISSED, OTHER) : List.of(OTHER, NOTE);
        return Stream.concat(first.stream(), last.stream()).toList();
    }
}
