package org.offload.voice.moderation;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.Visit;
import org.offload.voice.thread.HeldState;
import org.offload.voice.thread.HeldText;
import org.offload.voice.thread.HeldTexts;
import org.offload.voice.thread.PostText;
import org.offload.voice.thread.ThreadWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A moderator decides on a text that waits; on their own they do not. */
@Controller
@RequestMapping(QueueController.PATH + "/{held}")
class HeldController {

    private static final String WORDS = JudgeHeld.WORDS;
    private static final String TITLE = "voice.held.title";

    private final Pages pages;
    private final Forms forms;
    private final HeldTexts texts;
    private final JudgeHeld judge;
    private final QueueWords words;
    private final ThreadWords authors;

    HeldController(
            Pages pages,
            Forms forms,
            HeldTexts texts,
            JudgeHeld judge,
            QueueWords words,
            ThreadWords authors) {
        this.pages = pages;
        this.forms = forms;
        this.texts = texts;
        this.judge = judge;
        this.words = words;
        this.authors = authors;
    }

    @May(Job.MODERATE)
    @GetMapping
    View open(Visit visit, @PathVariable UUID held) {
        HeldText text = text(visit.user(), held);
        return show(text, forms.open(visit.frameOf(TITLE), WORDS, visit.path(), Map.of()));
    }

    @May(Job.MODERATE)
    @PostMapping
    View decide(Visit visit, @PathVariable UUID held, Typed typed) {
        Frame frame = visit.frameOf(TITLE);
        HeldText text = text(visit.user(), held);
        return switch (judge.handle(visit.user(), text, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(text, forms.twice(frame, WORDS, typed, JudgeHeld.ACT));
            case Saved.Refused(var problems) ->
                    show(text, forms.again(frame, WORDS, typed, problems));
        };
    }

    private HeldText text(User user, UUID id) {
        return texts.find(id).filter(text -> !text.author().is(user)).orElseThrow(NotFound::new);
    }

    private View show(HeldText text, Form form) {
        boolean isDecided = text.state() != HeldState.HELD;
        return pages.show(
                new HeldPage(
                        form.frame(),
                        form,
                        words.titles(List.of(text)).getFirst(),
                        authors.author(text.author()),
                        words.facts(text),
                        PostText.of(text.text()),
                        isDecided
                                ? form.frame().visit().words().say("voice.held." + text.state())
                                : "",
                        authors.reasons()),
                form.status());
    }
}
