package org.offload.platform.looks;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Who looked at a person, or what a user looked at.
 *
 * @param more the address of the next page; empty on the last
 */
public record LooksPage(Frame frame, List<Row> rows, String more) implements Page {

    public LooksPage {
        rows = List.copyOf(rows);
    }

    /**
     * One look in words.
     *
     * @param who empty where all are of one user
     * @param reason empty if none was given
     * @param crns empty where all are at one person
     */
    public record Row(String when, String who, String what, String reason, List<String> crns) {

        public Row {
            crns = List.copyOf(crns);
        }
    }
}
