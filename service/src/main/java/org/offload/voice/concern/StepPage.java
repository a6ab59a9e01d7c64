package org.offload.voice.concern;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Taking a step about a concern.
 *
 * @param back the page of the concern
 * @param state in which it is, in words
 * @param last what was done last
 * @param about what the step means
 * @param asksWho whether an owner is typed
 * @param asksDue whether a day is typed
 * @param staff those whom a name may mean
 * @param reasons why it may be declined; empty for other steps
 * @param outcomes as which it may end; empty for other steps
 * @param others into which it may be merged; empty for other steps
 */
public record StepPage(
        Frame frame,
        Form form,
        String back,
        String path,
        String concern,
        int version,
        String state,
        List<ConcernPage.Line> last,
        String about,
        boolean asksWho,
        boolean asksDue,
        List<Choice> staff,
        List<Choice> reasons,
        List<Choice> outcomes,
        List<Choice> others)
        implements Page {

    public StepPage {
        last = List.copyOf(last);
        staff = List.copyOf(staff);
        reasons = List.copyOf(reasons);
        outcomes = List.copyOf(outcomes);
        others = List.copyOf(others);
    }
}
