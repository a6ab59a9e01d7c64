package org.offload.voice.hook;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * Changing how a hook is set.
 *
 * @param version of what is changed
 */
public record HookSettingPage(Frame frame, Form form, Hook hook, int version) implements Page {

    /** Returns what has to be decided where it is touched. */
    public String about() {
        return say("voice.hook.about." + hook);
    }
}
