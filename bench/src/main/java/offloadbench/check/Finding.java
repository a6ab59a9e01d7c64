package offloadbench.check;

/** Something that should not be so. */
public record Finding(Kind kind, String what) {

    /** What is wrong with it. */
    public enum Kind {
        /** Somebody was told that it is saved, and it is not there. */
        LOST("acknowledged and not there"),
        /** It is there more often than it was done. */
        DOUBLED("there more than once"),
        /** It is there, and nobody was ever told; or it was refused and kept. */
        UNSENT("there, though nobody sent it"),
        /** A form that was sent again got another answer than the first time. */
        OTHER_ANSWER("answered differently when sent again"),
        /** Somebody was told that it is saved, and no receipt says so. */
        NO_RECEIPT("acknowledged without a receipt"),
        /** A form that was never answered. */
        NEVER_ANSWERED("never answered"),
        /** Somebody had to sign in anew. */
        SIGNED_OUT("sessions that did not survive"),
        /** A booking and its slots do not agree. */
        SLOT("bookings whose slots do not match"),
        /** A line that the record asks for is on nobody's day. */
        LINE_LOST("lines lost"),
        /** A line is on somebody's day and the record does not ask for it, or it is there twice. */
        LINE_ORPHANED("lines orphaned or doubled"),
        /** A line is where no offload put it, or an offload speaks of a line that is not there. */
        OFFLOAD("offloads that do not match their line"),
        /** Something was done or seen, and the audit does not know; or it knows too much. */
        AUDIT_ENTRY("requests without their audit entry"),
        /** A chain of the audit does not hold together. */
        AUDIT_CHAIN("broken audit chains"),
        /** A listener that runs after the change has not had its turn. */
        LISTENER("listeners that are still owed"),
        /** A request had no answer, though nobody was ending just then. */
        WITHOUT_CAUSE("requests without an answer that no restart explains"),
        /** The server did not come back by itself. */
        STOOD_STILL("times that it did not come back");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Returns what it says in a table. */
        public String words() {
            return words;
        }
    }

    @Override
    public String toString() {
        return kind + ": " + what;
    }
}
