package org.offload.caseload.retention;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * The records whose day has come, and those that were let go.
 *
 * @param more a link to those that follow; empty if none do
 */
public record DueRecordsPage(Frame frame, List<DueRecord> due, String more, List<LetGo> letGo)
        implements Page {

    public DueRecordsPage {
        due = List.copyOf(due);
        letGo = List.copyOf(letGo);
    }

    /** A record whose day has come. */
    public record DueRecord(String crn, String reviewOn, boolean onHold) {}

    /** A record that was let go, with its proof. */
    public record LetGo(String crn, String when, String by, String reason, String digest) {}
}
