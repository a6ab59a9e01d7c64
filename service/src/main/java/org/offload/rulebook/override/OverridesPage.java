package org.offload.rulebook.override;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * What somebody has decided or asked for in place of the rulebook.
 *
 * @param ending what is in force and ends within a week, or has ended in the last one
 */
public record OverridesPage(
        Frame frame, List<Row> asked, List<Row> ending, List<Row> inForce, List<Row> over)
        implements Page {

    public OverridesPage {
        asked = List.copyOf(asked);
        ending = List.copyOf(ending);
        inForce = List.copyOf(inForce);
        over = List.copyOf(over);
    }

    /** One of them, in words. */
    public record Row(String crn, String initials, String what, String state) {}

    /** Answers whether there is nothing to show. */
    public boolean isEmpty() {
        return asked.isEmpty() && ending.isEmpty() && inForce.isEmpty() && over.isEmpty();
    }
}
