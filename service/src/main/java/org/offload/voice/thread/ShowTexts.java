package org.offload.voice.thread;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.Pages;
import org.offload.platform.Visit;
import org.offload.voice.concern.ConcernPage.Act;
import org.offload.voice.concern.MadeConcerns.Made;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Shows the texts of a thread. Most readers see the same comments: those are rendered once. */
@Component
class ShowTexts {

    private static final PostText NOTHING = new PostText(List.of());

    private final Slots slots;
    private final ThreadWords words;
    private final Pages pages;
    private final SharedComments shared;

    ShowTexts(Slots slots, ThreadWords words, Pages pages, SharedComments shared) {
        this.slots = slots;
        this.words = words;
        this.pages = pages;
        this.shared = shared;
    }

    /**
     * Returns the comments with their replies.
     *
     * @param from the comment with which the page begins
     */
    Comments comments(Frame frame, Head head, int from, Slots.Stamp stamp, Made concerns) {
        boolean isAlone = stamp.mine() > 0 || frame.visit().may(Job.MODERATE);
        return isAlone
                ? made(frame, head, from, concerns)
                : shared.of(
                        new SharedComments.Key(head.threadId(), from),
                        new SharedComments.State(
                                stamp.many(), stamp.versions(), head.isClosed(), concerns.made()),
                        () -> made(frame, head, from, concerns));
    }

    private Comments made(Frame frame, Head head, int from, Made concerns) {
        ThreadPart part = ThreadPart.of(slots.of(head.threadId(), from));
        Content content =
                pages.part(
                        new ThreadComments(
                                frame, texts(frame.visit(), head, part.slots(), concerns)));
        boolean isUnnamed =
                part.slots().stream().anyMatch(slot -> slot.author() instanceof Author.Unnamed);
        return new Comments(content, isUnnamed, part.next());
    }

    private List<ThreadPage.Text> texts(Visit visit, Head head, List<Slot> some, Made concerns) {
        List<ThreadPage.Text> comments = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            Slot comment = some.get(i);
            List<ThreadPage.Text> replies = new ArrayList<>();
            while (i + 1 < some.size() && some.get(i + 1).number().isReply()) {
                replies.add(text(visit, head, some.get(++i), concerns, List.of()));
            }
            if (!comment.number().isOpening()) {
                comments.add(text(visit, head, comment, concerns, replies));
            }
        }
        return comments;
    }

    /**
     * Returns one text as its thread shows it.
     *
     * @param concerns that were made of texts
     */
    ThreadPage.Text text(
            Visit visit, Head head, Slot slot, Made concerns, List<ThreadPage.Text> replies) {
        boolean shown = slot.isPublished();
        boolean mine = slot.author().is(visit.user());
        String path = ThreadPath.of(head.threadId(), slot.number());
        boolean answers = shown && !head.isClosed() && !slot.number().isOpening();
        boolean decides = visit.may(Job.MODERATE) && !mine && !slot.moderatorActs().isEmpty();
        return new ThreadPage.Text(
                slot.author() instanceof Author.Unnamed ? slot.id().toString() : null,
                slot.number().toString(),
                words.author(slot.author()),
                words.facts(slot, head),
                shown ? "" : words.gone(slot),
                slot.state() == SlotState.REMOVED,
                shown ? PostText.of(slot.text()) : NOTHING,
                shown ? words.added(slot) : "",
                shown ? PostText.of(slot.addendum()) : NOTHING,
                answers ? path + "/reply" : "",
                shown && mine ? path + "/edit" : "",
                decides ? path + "/moderate" : "",
                shown && !mine ? path + "/report" : "",
                further(concerns, mine, head, slot),
                replies);
    }

    /** Whoever may report a text makes it a concern from there: fewer links, a smaller page. */
    private @Nullable Act further(Made concerns, boolean mine, Head head, Slot slot) {
        if (slot.isPublished()) {
            String path = ThreadPath.placeOf(head.threadId(), slot.number());
            return mine ? concerns.ofOrMaking(path) : concerns.of(path);
        }
        return mine && slot.state() == SlotState.REMOVED && !slot.isWiped()
                ? words.askAgain(ThreadPath.of(head.threadId(), slot.number()) + "/again")
                : null;
    }
}
