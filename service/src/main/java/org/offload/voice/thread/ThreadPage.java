package org.offload.voice.thread;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;
import org.offload.platform.ContentPolicy;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.platform.Pressed;
import org.offload.voice.concern.ConcernPage.Act;

import java.util.List;

/**
 * A thread with all its texts, or with a part of them where there are very many.
 *
 * @param form for a comment
 * @param path of the thread
 * @param kind in words
 * @param outside where anybody reads it, without signing in; empty if only colleagues do
 * @param about what it is about, with its address; none for nothing that the reader may know
 * @param opening none on further pages
 * @param comments rendered
 * @param pressed the comments, if they are shared with other readers
 * @param count of comments and replies, in words
 * @param counts whether they are as many people, in words; empty if nobody needs to know
 * @param isFull whether it has as many texts as a thread can have
 * @param takesComments whether the form for a comment by name is shown
 * @param close where its author closes it, or opens it again; empty for others
 * @param next the address of the page that goes on; empty if there is none
 * @param notice that moderators look first, in words; empty if they do not
 * @param mine what is the reader's own
 * @param box for texts without a name
 */
public record ThreadPage(
        Frame frame,
        Form form,
        String path,
        String kind,
        String outside,
        @Nullable Act about,
        List<Text> opening,
        Content comments,
        String count,
        String counts,
        boolean isClosed,
        boolean isFull,
        boolean takesComments,
        String close,
        String next,
        String notice,
        Mine mine,
        Box box,
        @Nullable Pressed pressed)
        implements Page {

    public ThreadPage {
        opening = List.copyOf(opening);
    }

    /**
     * The box for texts without a name.
     *
     * @param board where they go; empty if there is no such place, or nothing to be done there
     * @param crowd among how many colleagues somebody must hide at least
     * @param mix how many minutes a text waits for others at most
     * @param oneVoice whether everybody has one
     * @param takes whether new ones are taken; what was said can be taken back at any time
     */
    public record Box(String board, int crowd, long mix, boolean oneVoice, boolean takes) {}

    /**
     * What is the reader's own on the page.
     *
     * @param held what they have waiting
     * @param follow where they follow the thread, or follow it no more
     */
    public record Mine(List<Held> held, String follow, boolean isFollowed) {

        public Mine {
            held = List.copyOf(held);
        }
    }

    /**
     * A text that waits for a moderator or was refused, with what became of it in words.
     *
     * @param title of what begins a thread; empty for other texts
     */
    public record Held(String title, String state, PostText body) {}

    @Override
    public String contentPolicy() {
        return box.board().isEmpty()
                ? ContentPolicy.OURS_ONLY
                : ContentPolicy.oursAsking(box.board());
    }

    /** Returns the id of the thread. */
    public String thread() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns what the script of the box can say, each a message of its own. */
    public List<String> unnamedSays() {
        return UnnamedSays.ALL;
    }

    /** Answers whether something can be said here without a name, or taken back. */
    public boolean hasBox() {
        return !box.board().isEmpty() && !frame.account().isEmpty();
    }

    /**
     * A text at its place.
     *
     * @param id by which its author knows it, who wrote without a name; none of others
     * @param author in words
     * @param facts about it, in words
     * @param gone what stands in its place; empty if it is to be read
     * @param removed whether a moderator removed it
     * @param added when something was added; empty if nothing was
     * @param reply where it is answered; empty if it cannot be
     * @param edit where its author changes it; empty for others
     * @param moderate where moderators decide on it; empty for others
     * @param report where readers report it; empty for its author
     * @param further to the concern that was made of it; its author to making one, or to asking for
     *     another look; none otherwise
     * @param replies in order; none to a reply
     */
    public record Text(
            @Nullable String id,
            String number,
            String author,
            List<String> facts,
            String gone,
            boolean removed,
            PostText body,
            String added,
            PostText addendum,
            String reply,
            String edit,
            String moderate,
            String report,
            @Nullable Act further,
            List<Text> replies) {

        public Text {
            facts = List.copyOf(facts);
            replies = List.copyOf(replies);
        }

        /** Returns it without anything to follow, for a page of its own. */
        Text alone() {
            return new Text(
                    id, number, author, facts, gone, removed, body, added, addendum, "", "", "", "",
                    null, List.of());
        }
    }
}
