package org.offload.caseload.letters;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** What is to be sent. */
public record LettersPage(Frame frame, Form form, List<Row> rows) implements Page {

    public LettersPage {
        rows = List.copyOf(rows);
    }

    /**
     * A message.
     *
     * @param field of its box
     */
    public record Row(String crn, String field, String channel, String to, String body) {}
}
