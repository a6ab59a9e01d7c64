package org.offload.rulebook.compare;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * What a rulebook would change, case by case.
 *
 * @param path of the rulebook
 * @param book its name
 * @param whose whose cases may be looked through
 * @param moves from which ways to which, each with its number
 * @param more the address of the next page; empty for none
 */
public record ComparePage(
        Frame frame,
        Form form,
        String path,
        String book,
        List<Choice> whose,
        List<Choice> moves,
        List<Row> rows,
        String more)
        implements Page {

    public ComparePage {
        whose = List.copyOf(whose);
        moves = List.copyOf(moves);
        rows = List.copyOf(rows);
    }

    /** A case: what is due now and what would be, in words. */
    public record Row(String crn, String name, String officer, String now, String then) {}
}
