package org.offload.voice.thread;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.NotFound;
import org.offload.platform.Visit;
import org.offload.voice.concern.MadeConcerns;
import org.offload.voice.concern.MadeConcerns.Made;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Makes the page of a thread. */
@Component
class ShowThread {

    private final Threads threads;
    private final Slots slots;
    private final ThreadWords words;
    private final ForReader reader;
    private final UnnamedBox box;
    private final MadeConcerns made;
    private final OneVoices oneVoices;
    private final Abouts abouts;
    private final ShowTexts texts;

    ShowThread(
            Threads threads,
            Slots slots,
            ThreadWords words,
            ForReader reader,
            UnnamedBox box,
            MadeConcerns made,
            OneVoices oneVoices,
            Abouts abouts,
            ShowTexts texts) {
        this.threads = threads;
        this.slots = slots;
        this.words = words;
        this.reader = reader;
        this.box = box;
        this.made = made;
        this.oneVoices = oneVoices;
        this.abouts = abouts;
        this.texts = texts;
    }

    /**
     * Returns the page.
     *
     * @param from the comment with which it begins; 0 for the first page
     * @param opened the form for a comment, in a frame
     */
    ThreadPage page(Visit visit, UUID thread, int from, Function<Frame, Form> opened) {
        Head head = head(thread);
        Slot opening = slots.one(thread, SlotNumber.OPENING).orElseThrow(NotFound::new);
        Slots.Stamp stamp = slots.stamp(thread, visit.user());
        Form form = opened.apply(visit.frame(title(head, opening)));
        boolean mine = opening.author().is(visit.user());
        var concerns = made.of(visit, thread);
        Comments comments = texts.comments(form.frame(), head, Math.max(0, from), stamp, concerns);
        return new ThreadPage(
                form.frame(),
                form,
                ThreadPath.of(thread),
                visit.words().name("voice.thread.kind", head.kind()),
                head.isPublic() ? ThreadPath.outside(thread) : "",
                About.parse(head.about()).flatMap(about -> abouts.name(visit, about)).orElse(null),
                from > 0
                        ? List.of()
                        : List.of(texts.text(visit, head, opening, concerns, List.of())),
                comments.content(),
                words.count(stamp.many(), stamp.removed()),
                counts(head, comments, stamp.voices()),
                head.isClosed(),
                stamp.many() >= Places.MOST,
                !head.isClosed() && !head.hasOneVoiceEach() || !form.problems().isEmpty(),
                mine ? ThreadPath.of(thread) + (head.isClosed() ? "/reopen" : "/close") : "",
                comments.next().map(at -> ThreadPath.of(thread) + "?from=" + at).orElse(""),
                reader.notice(thread),
                reader.of(thread, visit.user(), stamp.many()),
                box.of(head, comments.isUnnamed()),
                comments.pressed());
    }

    private String counts(Head head, Comments comments, int voices) {
        return comments.isUnnamed() && !head.hasOneVoiceEach()
                ? words.noHeadCount()
                : oneVoices.notice(head, voices);
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
        return texts.text(visit, head(thread), slot, Made.NOTHING, List.of());
    }
}
