package org.offload.correspondence.message;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** What was written to somebody, and how far it has come. */
public record MessagesPage(Frame frame, Form form, String crn, List<Row> rows) implements Page {

    public MessagesPage {
        rows = List.copyOf(rows);
    }

    /**
     * A message.
     *
     * @param takeBack the address where it is taken back; empty once that is too late
     */
    public record Row(String state, String to, String body, String takeBack) {}
}
