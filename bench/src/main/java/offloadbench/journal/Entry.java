package offloadbench.journal;

import java.time.Instant;
import java.util.UUID;

/** A line of somebody's journal. */
public sealed interface Entry {

    /** Returns whose journal it is. */
    String by();

    /** A line about a form. */
    sealed interface OfForm extends Entry {

        /** Returns the id under which it is saved once. */
        UUID receipt();

        /** Returns what it asks for. */
        Deed deed();
    }

    /** It went out, perhaps not for the first time. */
    record Sent(String by, UUID receipt, Deed deed) implements OfForm {}

    /** It was saved: the server said so, and where to go on. */
    record Acknowledged(String by, UUID receipt, Deed deed, String location) implements OfForm {}

    /** It was not saved, and somebody was told why. */
    record TurnedDown(String by, UUID receipt, Deed deed, String why) implements OfForm {}

    /**
     * Nobody can know whether it was saved.
     *
     * @param at when there was no answer
     */
    record Unanswered(String by, UUID receipt, Deed deed, String why, Instant at)
            implements OfForm {

        /** Notes it now. */
        public Unanswered(String by, UUID receipt, Deed deed, String why) {
            this(by, receipt, deed, why, Instant.now());
        }
    }

    /**
     * A page was asked for.
     *
     * @param act as the audit names it
     * @param crn of the case; empty for a page that is about none
     * @param answered whether it was shown
     */
    record Looked(String by, String act, String crn, boolean answered) implements Entry {}

    /** The session was gone. */
    record SignedOut(String by) implements Entry {}
}
