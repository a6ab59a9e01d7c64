package org.offload.voice.moderation;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.voice.thread.PostText;

import java.util.Arrays;
import java.util.List;

/**
 * Deciding on a text that waits.
 *
 * @param thread the title of the thread that it is to begin, or to stand in
 * @param decided what became of it, in words; empty while it waits
 */
public record HeldPage(
        Frame frame,
        Form form,
        String thread,
        String author,
        List<String> facts,
        PostText body,
        String decided,
        List<Choice> reasons)
        implements Page {

    public HeldPage {
        facts = List.copyOf(facts);
        reasons = List.copyOf(reasons);
    }

    /** Returns what can be decided. */
    public List<Choice> acts() {
        return Arrays.stream(Verdict.values())
                .map(one -> Choice.of(one.name(), say("voice.held.act." + one)))
                .toList();
    }
}
