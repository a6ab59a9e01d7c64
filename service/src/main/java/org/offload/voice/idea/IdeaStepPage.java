package org.offload.voice.idea;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.voice.concern.ConcernPage.Line;

import java.util.List;

/**
 * Taking a step about an idea.
 *
 * @param back the page of the idea
 * @param path where the form leads
 * @param idea its title
 * @param state in which it is, in words
 * @param last what was done last
 * @param about what the step means
 * @param asksWho whether somebody is named, with a day
 * @param staff those whom a name may mean
 * @param decisions what may be decided; empty for other steps
 * @param asksIfDone whether it may end the idea
 */
public record IdeaStepPage(
        Frame frame,
        Form form,
        String back,
        String path,
        String idea,
        int version,
        String state,
        List<Line> last,
        String about,
        boolean asksWho,
        List<Choice> staff,
        List<Choice> decisions,
        boolean asksIfDone)
        implements Page {

    public IdeaStepPage {
        last = List.copyOf(last);
        staff = List.copyOf(staff);
        decisions = List.copyOf(decisions);
    }
}
