package org.offload.voice.idea;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.voice.concern.ConcernPage.Act;
import org.offload.voice.concern.ConcernPage.Line;
import org.offload.voice.thread.PostText;

import java.util.List;

/**
 * An idea, what colleagues think of it, and what became of it.
 *
 * @param form for a comment
 * @param buttons the form of the buttons: what is typed as a comment outlives them
 * @param late that the decision is late; empty in time
 * @param clock what has to happen next, by whom and when
 * @param proposed by whom and when
 * @param concern to the concern that was made of it, or to making one; none for nobody
 * @param acts what the visitor may do about it
 * @param views how many agree and how many object, in words
 * @param mine what the visitor has said, in words; empty for nothing
 * @param may which views the visitor may give now
 * @param objections who objects, when and why
 * @param history what was done
 * @param count of comments, in words
 * @param next the address of the page with the next comments; empty if there is none
 */
public record IdeaPage(
        Frame frame,
        Form form,
        Form buttons,
        String path,
        String state,
        String late,
        String clock,
        String proposed,
        PostText text,
        @Nullable Act concern,
        List<Act> acts,
        String views,
        String mine,
        May may,
        List<Line> objections,
        List<Line> history,
        String count,
        List<Comment> comments,
        String next)
        implements Page {

    public IdeaPage {
        acts = List.copyOf(acts);
        objections = List.copyOf(objections);
        history = List.copyOf(history);
        comments = List.copyOf(comments);
    }

    /**
     * Which views the visitor may give now.
     *
     * @param reword whether they object already, and may change why
     * @param withdraw whether they may take back what they said
     */
    public record May(boolean agree, boolean object, boolean reword, boolean withdraw) {

        /** Answers whether there is any. */
        public boolean any() {
            return agree || object || reword || withdraw;
        }
    }

    /** A comment at its number. */
    public record Comment(String number, String author, String at, PostText text) {}
}
