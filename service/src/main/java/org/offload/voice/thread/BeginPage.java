package org.offload.voice.thread;

import org.offload.platform.Choice;
import org.offload.platform.ChoiceGroup;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Beginning a thread.
 *
 * @param abouts what it can be about
 * @param guests where somebody outside the service hands in a text; empty if nowhere
 */
public record BeginPage(
        Frame frame, Form form, List<Choice> kinds, List<ChoiceGroup> abouts, String guests)
        implements Page {

    public BeginPage {
        kinds = List.copyOf(kinds);
        abouts = List.copyOf(abouts);
    }
}
