package org.offload.voice.moderation;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.voice.concern.ConcernPage.Act;
import org.offload.voice.thread.PostText;

import java.util.List;

/**
 * What a reader can do about a text.
 *
 * @param concern to the concern that was made of it, or to making one
 * @param back the place of the text in its thread
 */
public record ReportTextPage(
        Frame frame,
        Form form,
        String author,
        PostText body,
        @Nullable Act concern,
        List<Choice> reasons,
        String back)
        implements Page {

    public ReportTextPage {
        reasons = List.copyOf(reasons);
    }
}
