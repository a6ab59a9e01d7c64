package offloadbench.journal;

/**
 * A trace that one deed leaves in the database: as often as it was done, no more and no less.
 *
 * @param key what it is known by among its kind
 */
public record Mark(Kind kind, String key) {

    /** Where it is left. */
    public enum Kind {
        /** An entry of the contact log that was not booked. */
        CONTACT,
        /** The text of a note. */
        NOTE,
        /** A booked appointment. */
        APPOINTMENT,
        /** The outcome of an appointment. */
        OUTCOME,
        /** A question to a colleague. */
        OFFLOAD,
        /** The answer to it. */
        ANSWER,
        /** That it was taken back. */
        WITHDRAWAL,
        /** What the record's listener writes down of any of the three. */
        HANDED_OVER,
        /** What the audit writes of any of the three. */
        AUDITED
    }

    @Override
    public String toString() {
        return kind + " " + key;
    }
}
