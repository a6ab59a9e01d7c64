package org.offload.voice.thread;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Deciding on a text.
 *
 * @param state what is decided so far, in words; empty while it is published
 * @param body the text, which readers may not see
 * @param version of the text as it is saved
 * @param path where the form leads
 * @param back the place of the text in its thread
 */
public record ModeratePage(
        Frame frame,
        Form form,
        String author,
        String state,
        PostText body,
        int version,
        List<Choice> acts,
        List<Choice> reasons,
        String path,
        String back)
        implements Page {

    public ModeratePage {
        acts = List.copyOf(acts);
        reasons = List.copyOf(reasons);
    }
}
