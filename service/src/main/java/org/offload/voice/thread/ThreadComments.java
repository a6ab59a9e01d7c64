package org.offload.voice.thread;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** The comments of a thread, as a part of its page. */
public record ThreadComments(Frame frame, List<ThreadPage.Text> comments) implements Page {

    public ThreadComments {
        comments = List.copyOf(comments);
    }
}
