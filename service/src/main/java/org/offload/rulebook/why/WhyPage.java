package org.offload.rulebook.why;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Why a case waits for what it waits for.
 *
 * @param mayOverride whether the reader may decide something else
 * @param due what it waits for, in words
 * @param missing what somebody must do first, in words
 * @param besides what is asked besides contacts, in words
 * @param steps how the rulebook came to it
 * @param before what was decided earlier
 */
public record WhyPage(
        Frame frame,
        String crn,
        boolean mayOverride,
        List<String> due,
        List<String> missing,
        List<String> besides,
        List<Step> steps,
        List<Fact> facts,
        List<Earlier> before)
        implements Page {

    public WhyPage {
        due = List.copyOf(due);
        missing = List.copyOf(missing);
        besides = List.copyOf(besides);
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
        before = List.copyOf(before);
    }

    /**
     * A row that held.
     *
     * @param where the table and the row, in words
     * @param link to the row
     * @param says what follows, a line each
     * @param why in the words of the author
     */
    public record Step(String where, String link, List<String> says, String why) {

        public Step {
            says = List.copyOf(says);
        }
    }

    /** A fact that the tables asked about, and its category, in words. */
    public record Fact(String name, String category) {}

    /** An earlier decision in words. */
    public record Earlier(String when, String rulebook, String row) {}
}
