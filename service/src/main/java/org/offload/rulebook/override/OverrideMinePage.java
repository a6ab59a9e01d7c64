package org.offload.rulebook.override;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Another way for many of one's own cases: first the way, then the cases one by one.
 *
 * @param mode the way chosen; empty until then
 * @param everyDays the interval chosen; empty until then
 * @param cases empty until a way is chosen
 */
public record OverrideMinePage(
        Frame frame,
        Form form,
        List<Choice> modes,
        String mode,
        String everyDays,
        String wanted,
        List<Row> cases)
        implements Page {

    public OverrideMinePage {
        modes = List.copyOf(modes);
        cases = List.copyOf(cases);
    }

    /**
     * A case.
     *
     * @param field of its box
     * @param now what the rulebook asks for, in words
     * @param then what would become of the wish
     * @param possible whether the box can be ticked
     */
    public record Row(
            String crn,
            String initials,
            String field,
            String now,
            String then,
            boolean possible,
            boolean ticked) {}

    /** Returns what is wrong with the choice of cases; empty for nothing. */
    public String casesError() {
        return form.problems().stream()
                .filter(problem -> problem.field().equals("cases"))
                .map(problem -> frame.visit().words().say(problem))
                .findFirst()
                .orElse("");
    }
}
