package org.offload.caseload.letters;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * What is to be sent.
 *
 * @param unsafe the CRNs of those whose message may not go any more
 */
public record LettersPage(Frame frame, Form form, List<Row> rows, List<String> unsafe)
        implements Page {

    public LettersPage {
        rows = List.copyOf(rows);
        unsafe = List.copyOf(unsafe);
    }

    /**
     * A message.
     *
     * @param field of its box
     * @param isLetter whether it is printed
     */
    public record Row(
            String crn, String field, String channel, boolean isLetter, String to, String body) {}
}
