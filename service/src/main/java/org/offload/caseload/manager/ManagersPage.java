package org.offload.caseload.manager;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Who manages a case and its parts, and who did.
 *
 * @param mayTransfer whether the reader may ask for another manager
 */
public record ManagersPage(
        Frame frame,
        CaseHeader header,
        List<Now> now,
        List<Request> transfers,
        List<Then> history,
        boolean mayTransfer)
        implements Page {

    public ManagersPage {
        now = List.copyOf(now);
        transfers = List.copyOf(transfers);
        history = List.copyOf(history);
    }

    /** An item with whoever has it, in words. */
    public record Now(String what, String with, String since, boolean asked) {}

    /** A transfer in words, with a link to it. */
    public record Request(String what, String link, boolean pending) {}

    /** Somebody's time with an item, in words. */
    public record Then(String what, String with, String when, String why) {}
}
