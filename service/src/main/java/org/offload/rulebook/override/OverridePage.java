package org.offload.rulebook.override;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * What is decided for a case in place of the rulebook.
 *
 * @param due what the case waits for now, in words
 * @param open what is in force or waits for an answer
 * @param before what is over
 */
public record OverridePage(
        Frame frame,
        String crn,
        Form form,
        List<String> due,
        List<Open> open,
        List<Before> before,
        List<Choice> modes)
        implements Page {

    public OverridePage {
        due = List.copyOf(due);
        open = List.copyOf(open);
        before = List.copyOf(before);
        modes = List.copyOf(modes);
    }

    /**
     * One that somebody can end.
     *
     * @param rests why it does not hold although it is in force; empty if it does
     * @param button in words
     */
    public record Open(
            String what,
            String state,
            String reason,
            String asked,
            String rests,
            String path,
            String button) {}

    /** One that is over, in words. */
    public record Before(String what, String state, String asked) {}
}
