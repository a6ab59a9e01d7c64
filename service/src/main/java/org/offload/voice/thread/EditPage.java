package org.offload.voice.thread;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * Changing one's own text, or adding to it.
 *
 * @param text as it is saved
 * @param isPublic whether anybody may read it
 * @param version as it is saved
 * @param mayChange whether it can be changed still; otherwise it can be added to
 * @param path of the text; the forms lead below it
 * @param back the place of the text in its thread
 */
public record EditPage(
        Frame frame,
        Form form,
        ThreadPage.Text text,
        boolean isPublic,
        int version,
        boolean mayChange,
        String path,
        String back)
        implements Page {

    /** Answers whether it is the text that a thread begins with, whose title changes with it. */
    public boolean isOpening() {
        return text.number().equals("0");
    }
}
