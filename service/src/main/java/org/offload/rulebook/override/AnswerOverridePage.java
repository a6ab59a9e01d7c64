package org.offload.rulebook.override;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Less contact that waits for somebody's answer.
 *
 * @param asked who asks, and when
 * @param what is asked for
 * @param reason of whoever asks
 */
public record AnswerOverridePage(
        Frame frame,
        Form form,
        String path,
        String asked,
        String what,
        String reason,
        List<Row> cases)
        implements Page {

    public AnswerOverridePage {
        cases = List.copyOf(cases);
    }

    /**
     * A case.
     *
     * @param field of the answer
     * @param now what the rulebook asks for, in words
     */
    public record Row(String crn, String initials, String field, String now, List<Choice> answers) {

        public Row {
            answers = List.copyOf(answers);
        }
    }

    /** Returns what is wrong with the answers as a whole; empty for nothing. */
    public String casesError() {
        return form.problems().stream()
                .filter(problem -> problem.field().equals("cases"))
                .map(problem -> frame.visit().words().say(problem))
                .findFirst()
                .orElse("");
    }
}
