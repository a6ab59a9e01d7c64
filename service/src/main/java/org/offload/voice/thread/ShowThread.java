package org.offload.voice.thread;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.NotFound;
import org.offload.platform.Visit;
import org.offload.voice.concern.ConcernPage.Act;
import org.offload.voice.concern.MadeConcerns;
import org.offload.voice.concern.MadeConcerns.Made;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Makes the page of a thread. */
@Component
class ShowThread {

    private static final PostText NOTHING = new PostText(List.of());

    private final Threads threads;
    private final Slots slots;
    private final ThreadWords words;
    private final ForReader reader;
    private final UnnamedBox box;
    private final MadeConcerns made;
    private final OneVoices oneVoices;
    private final Abouts abouts;

    ShowThread(
            Threads threads,
            Slots slots,
            ThreadWords words,
            ForReader reader,
            UnnamedBox box,
            MadeConcerns made,
            OneVoices oneVoices,
            Abouts abouts) {
        this.threads = threads;
        this.slots = slots;
        this.words = words;
        this.reader = reader;
        this.box = box;
        this.made = made;
        this.oneVoices = oneVoices;
        this.abouts = abouts;
    }

    /**
     * Returns the page.
     *
     * @param from the comment with which it begins; 0 for the first page
     * @param opened the form for a comment, in a frame
     */
    ThreadPage page(Visit visit, UUID thread, int from, Function<Frame, Form> opened) {
        Head head = head(thread);
        ThreadPart part = ThreadPart.of(slots.of(thread, from));
        Slot opening = slots.one(thread, SlotNumber.OPENING).orElseThrow(NotFound::new);
        Places places = slots.places(thread);
        Form form = opened.apply(visit.frame(title(head, opening)));
        boolean mine = opening.author().is(visit.user());
        var concerns = made.of(visit, thread);
        return new ThreadPage(
                form.frame(),
                form,
                ThreadPath.of(thread),
                visit.words().name("voice.thread.kind", head.kind()),
                About.parse(head.about()).flatMap(about -> abouts.name(visit, about)).orElse(null),
                from > 0 ? List.of() : List.of(text(visit, head, opening, concerns, List.of())),
                comments(visit, head, part.slots(), concerns),
                words.count(places.count(), places.removed()),
                counts(head, part.slots()),
                head.isClosed(),
                !head.isClosed() && !head.hasOneVoiceEach() || !form.problems().isEmpty(),
                mine ? ThreadPath.of(thread) + (head.isClosed() ? "/reopen" : "/close") : "",
                part.next().map(at -> ThreadPath.of(thread) + "?from=" + at).orElse(""),
                reader.notice(thread),
                reader.of(thread, visit.user(), places.count()),
                box.of(head));
    }

    private String counts(Head head, List<Slot> slots) {
        boolean hidden = slots.stream().anyMatch(slot -> slot.author() instanceof Author.Unnamed);
        return hidden && !head.hasOneVoiceEach() ? words.noHeadCount() : oneVoices.notice(head);
    }

    /**
     * Returns what is known of a thread.
     *
     * @throws NotFound if there is none
     */
    Head head(UUID thread) {
        return threads.find(thread).orElseThrow(NotFound::new);
    }

    String title(Head head, Slot opening) {
        return words.title(head.title(), opening.state());
    }

    /** Returns one text as its thread shows it, without its replies. */
    ThreadPage.Text text(Visit visit, UUID thread, Slot slot) {
        return text(visit, head(thread), slot, Made.NOTHING, List.of());
    }

    private List<ThreadPage.Text> comments(
            Visit visit, Head head, List<Slot> slots, Made concerns) {
        List<ThreadPage.Text> comments = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot comment = slots.get(i);
            List<ThreadPage.Text> replies = new ArrayList<>();
            while (i + 1 < slots.size() && slots.get(i + 1).number().isReply()) {
                replies.add(text(visit, head, slots.get(++i), concerns, List.of()));
            }
            if (!comment.number().isOpening()) {
                comments.add(text(visit, head, comment, concerns, replies));
            }
        }
        return comments;
    }

    private ThreadPage.Text text(
            Visit visit, Head head, Slot slot, Made concerns, List<ThreadPage.Text> replies) {
        boolean shown = slot.isPublished();
        boolean mine = slot.author().is(visit.user());
        String path = ThreadPath.of(head.threadId(), slot.number());
        boolean answers = shown && !head.isClosed() && !slot.number().isOpening();
        boolean decides = visit.may(Job.MODERATE) && !mine && !slot.moderatorActs().isEmpty();
        return new ThreadPage.Text(
                slot.id().toString(),
                slot.number().toString(),
                words.author(slot.author()),
                words.facts(slot, head),
                shown ? "" : words.gone(slot),
                slot.state() == SlotState.REMOVED && !slot.isWiped(),
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
