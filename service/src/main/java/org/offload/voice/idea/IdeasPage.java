package org.offload.voice.idea;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * The list of ideas.
 *
 * @param states links to the whole list and to each state
 * @param next the address of the next page; empty if there is none
 */
public record IdeasPage(Frame frame, List<State> states, List<Row> rows, String next)
        implements Page {

    public IdeasPage {
        states = List.copyOf(states);
        rows = List.copyOf(rows);
    }

    /** A link to the ideas in a state. */
    public record State(String path, String name, boolean isThis) {}

    /**
     * An idea, in words.
     *
     * @param late that its decision is late; empty in time
     */
    public record Row(String path, String title, String late, List<String> facts) {

        public Row {
            facts = List.copyOf(facts);
        }
    }
}
