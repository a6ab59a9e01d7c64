package org.offload.voice.moderation;

import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.voice.thread.PostText;

import java.util.List;

/**
 * What moderators have to look at.
 *
 * @param hold whether they look first everywhere, in words
 * @param hidden texts that another moderator has hidden
 * @param asked removed texts whose authors ask for another look, with why
 * @param next the address of the next page of what waits; empty if there is none
 */
public record QueuePage(
        Frame frame,
        String hold,
        List<Waiting> waiting,
        List<Reported> reported,
        List<Reported> hidden,
        List<Reported> asked,
        String next)
        implements Page {

    public QueuePage {
        waiting = List.copyOf(waiting);
        reported = List.copyOf(reported);
        hidden = List.copyOf(hidden);
        asked = List.copyOf(asked);
    }

    /** A text that waits, with where it is decided on. */
    public record Waiting(
            String path, String thread, String author, List<String> facts, PostText body) {

        public Waiting {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A text to look at again.
     *
     * @param path where it is decided on
     * @param dismiss where it is left as it is; empty for one that is hidden or removed
     */
    public record Reported(String path, String what, List<String> facts, String dismiss) {

        public Reported {
            facts = List.copyOf(facts);
        }
    }
}
