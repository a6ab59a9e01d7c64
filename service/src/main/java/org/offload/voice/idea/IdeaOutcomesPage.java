package org.offload.voice.idea;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * What became of ideas.
 *
 * @param next the address of the next page; empty if there is none
 */
public record IdeaOutcomesPage(Frame frame, List<Row> rows, String next) implements Page {

    public IdeaOutcomesPage {
        rows = List.copyOf(rows);
    }

    /**
     * A decided idea, in words.
     *
     * @param due by when it was to be decided
     * @param told who told last what became of it, and when; or that nobody has
     * @param outcome what they told; empty for nothing
     */
    public record Row(
            String path,
            String title,
            String proposed,
            String due,
            String decided,
            String reason,
            String told,
            String outcome) {}
}
