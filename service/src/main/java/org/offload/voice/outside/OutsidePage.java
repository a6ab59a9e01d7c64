package org.offload.voice.outside;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * The list of threads that anybody may read.
 *
 * @param next the address of the next page; empty if there is none
 */
public record OutsidePage(Frame frame, List<Row> rows, String next) implements Page {

    public OutsidePage {
        rows = List.copyOf(rows);
    }

    /** A thread, in words. */
    public record Row(String path, String title, List<String> facts) {

        public Row {
            facts = List.copyOf(facts);
        }
    }
}
