package org.offload.voice.moderation;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.Arrays;
import java.util.List;

/**
 * Saying whether moderators look first.
 *
 * @param thread empty for everywhere
 * @param now how it is now, in words
 */
public record HoldPage(Frame frame, Form form, String thread, String now) implements Page {

    /** Returns what can be chosen. */
    public List<Choice> choices() {
        return Arrays.stream(HoldChoice.values())
                .map(one -> Choice.of(one.name(), say("voice.hold.how." + one)))
                .toList();
    }
}
