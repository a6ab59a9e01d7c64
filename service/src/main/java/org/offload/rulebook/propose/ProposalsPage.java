package org.offload.rulebook.propose;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * What changed for one's cases, and the bookings that should be met in another way.
 *
 * @param now how many of one's cases are met in which way by the rules in force
 * @param rulebooks their names
 * @param sums how many in which way, in words
 * @param open what waits for an answer
 * @param accepted what was accepted today and can be taken back
 */
public record ProposalsPage(
        Frame frame,
        Form form,
        List<String> now,
        String rulebooks,
        List<String> sums,
        List<Open> open,
        List<Accepted> accepted)
        implements Page {

    public ProposalsPage {
        now = List.copyOf(now);
        sums = List.copyOf(sums);
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
    }

    /**
     * A booking to answer for.
     *
     * @param field of the answer
     * @param now the day and how it is booked
     * @param then what is proposed
     * @param answers the proposed way first, then the other ones, to leave it, and to answer later
     */
    public record Open(String crn, String field, String now, String then, List<Choice> answers) {

        public Open {
            answers = List.copyOf(answers);
        }
    }

    /** A booking that was changed today, in words, and where that is taken back. */
    public record Accepted(String crn, String what, String undo) {}
}
