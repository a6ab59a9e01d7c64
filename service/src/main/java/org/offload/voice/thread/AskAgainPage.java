package org.offload.voice.thread;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * Asking for another look at one's own text.
 *
 * @param gone why it was removed, in words
 * @param back the place of the text in its thread
 */
public record AskAgainPage(
        Frame frame, Form form, String gone, PostText body, AskAgain.Stage stage, String back)
        implements Page {

    /** Answers whether it can be asked now; what was typed too late is not lost either. */
    public boolean isOpen() {
        return stage == AskAgain.Stage.OPEN || !form.problems().isEmpty();
    }

    /** Returns how far it is. */
    public String told() {
        return say("voice.again.stage." + stage);
    }
}
