package org.offload.caseload.backlog;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * What is owed.
 *
 * @param form of the terms
 * @param sums each a number and what it counts
 * @param more the address of the next page; empty for none
 * @param file the address of the list as a file; empty for those who may not take it away
 */
public record BacklogPage(
        Frame frame,
        Form form,
        List<Choice> whose,
        List<Choice> kinds,
        List<Sum> sums,
        List<Row> rows,
        String more,
        String file)
        implements Page {

    public BacklogPage {
        whose = List.copyOf(whose);
        kinds = List.copyOf(kinds);
        sums = List.copyOf(sums);
        rows = List.copyOf(rows);
    }

    /** A number and what it counts. */
    public record Sum(String what, String number) {}

    /**
     * A requirement in words.
     *
     * @param isLate whether its order has ended
     */
    public record Row(
            String crn,
            String name,
            String manager,
            String what,
            String left,
            String paused,
            String ends,
            String eachWeek,
            boolean isLate) {}
}
