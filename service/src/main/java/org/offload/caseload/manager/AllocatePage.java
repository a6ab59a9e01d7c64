package org.offload.caseload.manager;

import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.worklist.ToAnswer.Question;

import java.util.List;

/**
 * What waits for a manager, and the transfers that wait for an answer.
 *
 * @param more whether there is more than the page shows
 */
public record AllocatePage(
        Frame frame,
        Form form,
        List<Question> questions,
        List<Row> rows,
        boolean more,
        List<Choice> officers,
        List<Choice> reasons)
        implements Page {

    public AllocatePage {
        questions = List.copyOf(questions);
        rows = List.copyOf(rows);
        officers = List.copyOf(officers);
        reasons = List.copyOf(reasons);
    }

    /** An item that waits for a manager, in words. */
    public record Row(Crn crn, String field, String name, String what, String why, String harm) {}

    /** Returns what is wrong with the choice of items; empty for nothing. */
    public String itemsError() {
        return form.problems().stream()
                .filter(problem -> problem.field().equals("items"))
                .map(problem -> frame.visit().words().say(problem))
                .findFirst()
                .orElse("");
    }
}
