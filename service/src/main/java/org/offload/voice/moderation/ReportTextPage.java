package org.offload.voice.moderation;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.voice.thread.PostText;

import java.util.List;

/**
 * Reporting a text.
 *
 * @param back the place of the text in its thread
 */
public record ReportTextPage(
        Frame frame, Form form, String author, PostText body, List<Choice> reasons, String back)
        implements Page {

    public ReportTextPage {
        reasons = List.copyOf(reasons);
    }
}
