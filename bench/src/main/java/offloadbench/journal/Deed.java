package offloadbench.journal;

import offloadbench.journal.Mark.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that somebody wants to have saved. Each text is used once. */
public sealed interface Deed {

    /** What the record writes of an answer that says nothing. */
    String NO_WORD = "no word";

    /** What the audit writes of a line that is asked about, answered or taken back. */
    String OFFLOADED = "offloaded";

    /** Returns whom it is about. */
    String crn();

    /**
     * Returns the request for it as the audit names it; empty for what the audit keeps with the
     * change, as a mark.
     */
    default String act() {
        return "";
    }

    /** Returns what it leaves behind. */
    List<Mark> marks();

    /** A contact with its note, and the next appointment. */
    record Record(String crn, String text, Optional<Booking> next) implements Deed {
        @Override
        public String act() {
            return "POST /cases/{crn}/contacts/new";
        }

        @Override
        public List<Mark> marks() {
            List<Mark> marks = new ArrayList<>();
            marks.add(new Mark(Kind.CONTACT, crn + " " + text));
            marks.add(new Mark(Kind.NOTE, crn + " " + text));
            next.ifPresent(booking -> marks.add(booking.mark(crn)));
            return marks;
        }
    }

    /** An appointment. */
    record Book(String crn, Booking booking) implements Deed {
        @Override
        public String act() {
            return "POST /cases/{crn}/appointments/new";
        }

        @Override
        public List<Mark> marks() {
            return List.of(booking.mark(crn));
        }
    }

    /** "Attended, complied", by one key. */
    record Comply(String crn, String contactId) implements Deed {
        @Override
        public String act() {
            return "POST /cases/{crn}/appointments/{id}/complied";
        }

        @Override
        public List<Mark> marks() {
            return List.of(new Mark(Kind.OUTCOME, crn + " " + contactId));
        }
    }

    /** A colleague is asked to take a line. */
    record Ask(String crn, String text) implements Deed {
        @Override
        public List<Mark> marks() {
            return handedOver(new Mark(Kind.OFFLOAD, crn + " " + text), crn, text);
        }
    }

    /** The colleague takes it, or does not. */
    record Answer(String crn, String text) implements Deed {
        @Override
        public List<Mark> marks() {
            return handedOver(new Mark(Kind.ANSWER, crn + " " + text), crn, text);
        }
    }

    /** The question is taken back. */
    record Withdraw(String crn, String offloadId) implements Deed {
        @Override
        public List<Mark> marks() {
            return handedOver(new Mark(Kind.WITHDRAWAL, offloadId), crn, NO_WORD);
        }
    }

    private static List<Mark> handedOver(Mark own, String crn, String word) {
        return List.of(
                own,
                new Mark(Kind.HANDED_OVER, crn + " " + word),
                new Mark(Kind.AUDITED, crn + " " + OFFLOADED));
    }
}
