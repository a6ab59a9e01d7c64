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

/** Asking for another look at one's own text that was removed. */
@Controller
@RequestMapping(ThreadPath.LIST + "/{thread}/{number}/again")
class AskAgainController {

    private static final String WORDS = AskAgain.WORDS;
    private static final String TITLE = "voice.again.title";

    private final Pages pages;
    private final Forms forms;
    private final AskAgain ask;
    private final ThreadWords words;

    AskAgainController(Pages pages, Forms forms, AskAgain ask, ThreadWords words) {
        this.pages = pages;
        this.forms = forms;
        this.ask = ask;
        this.words = words;
    }

    @May(Job.SPEAK)
    @GetMapping
    View open(Visit visit, @PathVariable UUID thread, @PathVariable String number) {
        Form form = forms.open(visit.frameOf(TITLE), WORDS, visit.path(), Map.of());
        return show(visit, thread, number(number), form);
    }

    @May(Job.SPEAK)
    @PostMapping
    View send(Visit visit, @PathVariable UUID thread, @PathVariable String number, Typed typed) {
        SlotNumber at = number(number);
        Frame frame = visit.frameOf(TITLE);
        return switch (ask.handle(visit.user(), thread, at, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ ->
                    show(visit, thread, at, forms.twice(frame, WORDS, typed, AskAgain.WHY));
            case Saved.Refused(var problems) ->
                    show(visit, thread, at, forms.again(frame, WORDS, typed, problems));
        };
    }

    private static SlotNumber number(String number) {
        return SlotNumber.parse(number).orElseThrow(NotFound::new);
    }

    private View show(Visit visit, UUID thread, SlotNumber at, Form form) {
        Slot slot = ask.own(visit.user(), thread, at);
        return pages.show(
                new AskAgainPage(
                        form.frame(),
                        form,
                        words.gone(slot),
                        PostText.of(slot.text()),
                        ask.stage(thread, slot),
                        ThreadPath.placeOf(thread, at)),
                form.status());
    }
}
