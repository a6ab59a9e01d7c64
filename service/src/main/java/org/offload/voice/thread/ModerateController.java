package org.offload.voice.thread;

import org.offload.platform.Choice;
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

/** A moderator decides on a text. */
@Controller
@RequestMapping(ThreadPath.LIST + "/{thread}/{number}/moderate")
class ModerateController {

    private static final String WORDS = ModerateText.WORDS;

    private final Pages pages;
    private final Forms forms;
    private final ModerateText moderate;
    private final ThreadWords words;

    ModerateController(Pages pages, Forms forms, ModerateText moderate, ThreadWords words) {
        this.pages = pages;
        this.forms = forms;
        this.moderate = moderate;
        this.words = words;
    }

    @May(Job.MODERATE)
    @GetMapping
    View open(Visit visit, @PathVariable UUID thread, @PathVariable String number) {
        SlotNumber at = number(number);
        return show(visit, thread, at, forms.open(frame(visit, at), WORDS, visit.path(), Map.of()));
    }

    @May(Job.MODERATE)
    @PostMapping
    View decide(Visit visit, @PathVariable UUID thread, @PathVariable String number, Typed typed) {
        SlotNumber at = number(number);
        Frame frame = frame(visit, at);
        return switch (moderate.decide(visit.user(), thread, at, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(visit, thread, at, forms.twice(frame, WORDS, typed, "act"));
            case Saved.Refused(var problems) ->
                    show(visit, thread, at, forms.again(frame, WORDS, typed, problems));
        };
    }

    private static SlotNumber number(String number) {
        return SlotNumber.parse(number).orElseThrow(NotFound::new);
    }

    private static Frame frame(Visit visit, SlotNumber at) {
        return visit.frame(visit.words().say("voice.thread.decide.title", at));
    }

    private View show(Visit visit, UUID thread, SlotNumber at, Form form) {
        Slot slot = moderate.of(visit.user(), thread, at);
        return pages.show(
                new ModeratePage(
                        form.frame(),
                        form,
                        words.author(slot.author()),
                        slot.isPublished() ? "" : words.gone(slot),
                        PostText.of(slot.text()),
                        slot.version(),
                        slot.moderatorActs().stream()
                                .map(
                                        act ->
                                                Choice.of(
                                                        act.name(),
                                                        visit.words()
                                                                .name(
                                                                        "voice.thread.decide.act",
                                                                        act)))
                                .toList(),
                        words.reasons(),
                        ThreadPath.of(thread, at) + "/moderate",
                        at.isOpening() ? ThreadPath.of(thread) : ThreadPath.of(thread, at)),
                form.status());
    }
}
