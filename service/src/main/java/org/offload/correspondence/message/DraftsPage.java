package org.offload.correspondence.message;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** One's own drafts. */
public record DraftsPage(Frame frame, Form form, List<Draft> drafts) implements Page {

    public DraftsPage {
        drafts = List.copyOf(drafts);
    }

    /**
     * A draft.
     *
     * @param channels those that are safe
     * @param to where it would go by each of them, in words
     * @param notes why it may not go by others, and what else to mind
     */
    public record Draft(
            String crn,
            String name,
            String id,
            List<Choice> channels,
            List<String> to,
            List<String> notes,
            List<Choice> answers) {

        public Draft {
            channels = List.copyOf(channels);
            to = List.copyOf(to);
            notes = List.copyOf(notes);
            answers = List.copyOf(answers);
        }
    }
}
