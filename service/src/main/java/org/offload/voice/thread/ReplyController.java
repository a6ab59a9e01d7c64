package org.offload.voice.thread;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;
import java.util.UUID;

/** Answering a comment, or a reply in it. */
@Controller
@RequestMapping(ThreadPath.LIST + "/{thread}")
class ReplyController {

    private static final String WORDS = PostFields.WORDS;

    private final Pages pages;
    private final Forms forms;
    private final ShowThread show;
    private final Slots slots;
    private final PublishText publish;

    ReplyController(Pages pages, Forms forms, ShowThread show, Slots slots, PublishText publish) {
        this.pages = pages;
        this.forms = forms;
        this.show = show;
        this.slots = slots;
        this.publish = publish;
    }

    @May(Job.SPEAK)
    @GetMapping("/{number}/reply")
    View open(Visit visit, @PathVariable UUID thread, @PathVariable String number) {
        SlotNumber to = number(number);
        return show(visit, thread, to, forms.open(frame(visit, to), WORDS, visit.path(), Map.of()));
    }

    @May(Job.SPEAK)
    @PostMapping("/comments/{number}/replies")
    View reply(Visit visit, @PathVariable UUID thread, @PathVariable String number, Typed typed) {
        SlotNumber to = number(number);
        return switch (publish.reply(visit.user(), thread, to, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ ->
                    show(visit, thread, to, forms.twice(frame(visit, to), WORDS, typed, "text"));
            case Saved.Refused(var problems) ->
                    show(visit, thread, to, forms.again(frame(visit, to), WORDS, typed, problems));
        };
    }

    private static SlotNumber number(String number) {
        return SlotNumber.parse(number).filter(one -> !one.isOpening()).orElseThrow(NotFound::new);
    }

    private static Frame frame(Visit visit, SlotNumber to) {
        return visit.frame(visit.words().say("voice.thread.reply.title", to));
    }

    private View show(Visit visit, UUID thread, SlotNumber to, Form form) {
        Slot slot = slots.one(thread, to).orElseThrow(NotFound::new);
        return pages.show(
                new ReplyPage(
                        form.frame(),
                        form,
                        show.text(visit, thread, slot).alone(),
                        show.head(thread).isPublic(),
                        ThreadPath.of(thread, to),
                        ThreadPath.of(thread) + "/comments/" + to + "/replies"),
                form.status());
    }
}
