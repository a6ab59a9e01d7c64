package org.offload.rulebook.preview;

import org.offload.caseload.ContactMode;
import org.offload.rulebook.book.InForce;
import org.offload.rulebook.due.Decision;
import org.offload.rulebook.due.NeededStrand;
import org.offload.rulebook.due.StrandDays;
import org.offload.rulebook.minutes.MinutesOn;
import org.offload.rulebook.vocabulary.Since;

/**
 * What the contacts of some cases come to in a week, on average: an interval of 28 days is a
 * quarter of a contact. First appointments happen once, so they are left out.
 *
 * @param faceToFace visits and appointments, the doorstep included
 * @param remote video and telephone calls
 */
record Week(double faceToFace, double remote, double minutes) {

    static final Week NOTHING = new Week(0, 0, 0);

    private static final double DAYS = 7;
    private static final double MINUTES_OF_HOUR = 60;

    /** Returns the week of one case. */
    static Week of(Decision decision, InForce book, int everyDays, MinutesOn minutes) {
        Week week = NOTHING;
        for (NeededStrand strand : decision.strands()) {
            int days = StrandDays.of(strand, book, everyDays);
            if (strand.since() != Since.START && days > 0) {
                double times = DAYS / days;
                ContactMode mode = strand.modes().getFirst();
                boolean seen = mode.isFaceToFace();
                week =
                        week.plus(
                                new Week(
                                        seen ? times : 0,
                                        seen ? 0 : times,
                                        times * minutes.of(mode)));
            }
        }
        return week;
    }

    Week plus(Week other) {
        return new Week(
                faceToFace + other.faceToFace, remote + other.remote, minutes + other.minutes);
    }

    double hours() {
        return minutes / MINUTES_OF_HOUR;
    }
}
