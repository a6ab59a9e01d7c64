package org.offload.caseload.contact;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.appointment.NextFields.Wanted;
import org.offload.caseload.relation.Relation;
import org.offload.platform.Problem;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What was typed on the page of a contact, read and checked.
 *
 * @param type the code of its type
 * @param outcome none for a note
 * @param about what the contact is about
 * @param next the next appointment, if one is wanted
 * @param problems what is to be mended; then nothing else of it may be used
 */
record ContactFields(
        Happened happened,
        String type,
        LocalDate day,
        LocalTime time,
        @Nullable String outcome,
        String note,
        boolean sensitive,
        Relation about,
        Optional<Wanted> next,
        List<Problem> problems) {

    static final String WORDS = "caseload.record";
    static final int LONGEST_NOTE = 12_000; // characters, as the public peer takes since April 2026

    /** Returns the same at another moment. */
    ContactFields at(LocalDate otherDay, LocalTime otherTime) {
        return new ContactFields(
                happened, type, otherDay, otherTime, outcome, note, sensitive, about, next,
                problems);
    }
}
