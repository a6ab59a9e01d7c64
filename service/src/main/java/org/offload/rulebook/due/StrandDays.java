package org.offload.rulebook.due;

import org.offload.rulebook.book.InForce;
import org.offload.rulebook.vocabulary.Interval;

/** How many days lie between two contacts of a strand. */
public final class StrandDays {

    private StrandDays() {}

    /**
     * Returns them, rounded down; 0 where the strand counts by the agreed interval and none is.
     *
     * @param agreed the interval agreed on the case, in days; 0 for none
     */
    public static int of(NeededStrand strand, InForce book, int agreed) {
        Interval every = DueDates.settled(book, strand.every());
        return DueDates.needsPlan(every) && agreed == 0 ? 0 : DueDates.days(every, agreed);
    }
}
