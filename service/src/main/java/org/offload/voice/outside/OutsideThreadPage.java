package org.offload.voice.outside;

import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.voice.thread.PostText;
import org.offload.voice.thread.PublicThreads.Text;

import java.util.List;

/**
 * A thread that anybody may read.
 *
 * @param path of it
 * @param texts in the order of their places
 * @param next the address of the part that goes on; empty if there is none
 */
public record OutsideThreadPage(Frame frame, String path, List<Text> texts, String next)
        implements Page {

    public OutsideThreadPage {
        texts = List.copyOf(texts);
    }

    /** Returns a text as it is read. */
    public PostText body(Text text) {
        return PostText.of(text.text());
    }
}
