package org.offload.voice.hook;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.Arrays;
import java.util.List;

/**
 * Deciding what a concern asks for besides an answer.
 *
 * @param concern its title
 * @param asksDays whether the days of a risk assessment are asked for
 */
public record HookPage(
        Frame frame,
        Form form,
        String back,
        String concern,
        Hook hook,
        String basis,
        boolean asksDays)
        implements Page {

    /** Returns what has to be decided. */
    public String about() {
        return say("voice.hook.about." + hook);
    }

    /** Returns who will read the decision. */
    public String readers() {
        return say(hook.isAboutSomebody() ? "voice.hook.readers.few" : "voice.hook.readers.all");
    }

    /** Returns what can be decided. */
    public List<Choice> outcomes() {
        return Arrays.stream(HookOutcome.values())
                .map(one -> Choice.of(one.name(), name("voice.hook.outcome", one)))
                .toList();
    }
}
