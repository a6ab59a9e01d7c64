package org.offload.voice.concern;

import org.offload.platform.Choice;
import org.offload.platform.ChoiceGroup;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Raising a concern.
 *
 * @param touches what it may ask for besides an answer
 * @param from the path of what was said elsewhere; empty if it begins here
 * @param title of the thread or idea where it was said
 */
public record RaiseConcernPage(
        Frame frame,
        Form form,
        List<ChoiceGroup> places,
        List<Choice> signatures,
        List<Choice> touches,
        String from,
        String title)
        implements Page {

    public RaiseConcernPage {
        places = List.copyOf(places);
        signatures = List.copyOf(signatures);
        touches = List.copyOf(touches);
    }

    /** Answers whether the visitor is asked if they know how few work there. */
    public boolean asksIfSure() {
        return !form.value("sure").isEmpty()
                || form.problems().stream().anyMatch(one -> one.field().equals("sure"));
    }
}
