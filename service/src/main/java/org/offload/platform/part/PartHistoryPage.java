package org.offload.platform.part;

import gg.jte.Content;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** What became of one entry, the latest first. */
public record PartHistoryPage(Frame frame, Content head, List<Step> steps, String back)
        implements Page {

    public PartHistoryPage {
        steps = List.copyOf(steps);
    }

    /** One change: when and by whom, from where, and what became different. */
    public record Step(String when, String act, String by, String reason, List<Turned> fields) {

        public Step {
            fields = List.copyOf(fields);
        }
    }

    /** A field that became different. */
    public record Turned(String label, String before, String after) {}
}
