package org.offload.caseload.manager;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * A transfer, with what was answered and, for those who may, the forms to answer or take it back.
 *
 * @param to who is asked, in words
 * @param why it is asked
 * @param mayAnswer whether the reader may take or reject what waits
 * @param mayWithdraw whether the reader may take the question back
 */
public record AnswerTransferPage(
        Frame frame,
        CaseHeader header,
        String path,
        String asked,
        String to,
        String why,
        String note,
        List<Row> items,
        boolean mayAnswer,
        boolean mayWithdraw,
        Form form,
        Form back,
        List<Choice> officers)
        implements Page {

    public AnswerTransferPage {
        items = List.copyOf(items);
        officers = List.copyOf(officers);
    }

    /**
     * An item with its state, in words.
     *
     * @param field of the form
     */
    public record Row(String field, String what, String with, String state, boolean waits) {}

    /** Answers whether anything waits for an answer. */
    public boolean isOpen() {
        return items.stream().anyMatch(Row::waits);
    }
}
