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
import org.offload.platform.Visit;
import org.offload.voice.concern.MadeConcerns;
import org.offload.voice.thread.PostText;
import org.offload.voice.thread.ReadText;
import org.offload.voice.thread.SlotNumber;
import org.offload.voice.thread.ThreadText;
import org.offload.voice.thread.ThreadWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;
import java.util.UUID;

/** Reporting a text to the moderators. */
@Controller
@RequestMapping("/voice/threads/{thread}/{number}/report")
class ReportTextController {

    private static final String WORDS = ReportText.WORDS;

    private final Pages pages;
    private final Forms forms;
    private final ReadText texts;
    private final ReportText report;
    private final ThreadWords words;
    private final MadeConcerns concerns;

    ReportTextController(
            Pages pages,
            Forms forms,
            ReadText texts,
            ReportText report,
            ThreadWords words,
            MadeConcerns concerns) {
        this.pages = pages;
        this.forms = forms;
        this.texts = texts;
        this.report = report;
        this.words = words;
        this.concerns = concerns;
    }

    @May(Job.SPEAK)
    @GetMapping
    View open(Visit visit, @PathVariable UUID thread, @PathVariable String number) {
        ThreadText text = text(thread, number);
        return show(text, forms.open(frame(visit, text), WORDS, visit.path(), Map.of()));
    }

    @May(Job.SPEAK)
    @PostMapping
    View send(Visit visit, @PathVariable UUID thread, @PathVariable String number, Typed typed) {
        ThreadText text = text(thread, number);
        Frame frame = frame(visit, text);
        return switch (report.handle(visit.user(), text, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(text, forms.twice(frame, WORDS, typed, "reason"));
            case Saved.Refused(var problems) ->
                    show(text, forms.again(frame, WORDS, typed, problems));
        };
    }

    private ThreadText text(UUID thread, String number) {
        return texts.published(thread, SlotNumber.parse(number).orElseThrow(NotFound::new));
    }

    private static Frame frame(Visit visit, ThreadText text) {
        return visit.frame(visit.words().say("voice.textReport.title", text.number()));
    }

    private View show(ThreadText text, Form form) {
        return pages.show(
                new ReportTextPage(
                        form.frame(),
                        form,
                        text.author(),
                        PostText.of(text.text()),
                        concerns.of(form.frame().visit(), text.thread()).ofOrMaking(text.path()),
                        words.reasons(),
                        text.path()),
                form.status());
    }
}
