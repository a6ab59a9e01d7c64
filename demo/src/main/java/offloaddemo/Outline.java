package offloaddemo;

import org.offload.caseload.CaseRecord.Person;

import java.time.LocalDate;

/**
 * Someone with their sentence, before contact has begun.
 *
 * @param seed of the unit
 */
record Outline(
        long seed, Brief brief, Sentences.Sentenced sentenced, Person person, Traits traits) {

    Officer officer() {
        return brief.officer();
    }

    /** Returns the first day on which anything can be in the log. */
    LocalDate logFrom() {
        return Dates.later(sentenced.since(), Dates.LOG_STARTS);
    }

    /** Answers whether someone is new: nothing is settled yet. */
    boolean isNew() {
        return sentenced.since().isAfter(Dates.TODAY.minusDays(30));
    }
}
