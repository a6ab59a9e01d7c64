package org.offload.voice.moderation;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.voice.thread.LegalHolds;
import org.offload.voice.thread.PostText;
import org.offload.voice.thread.ReadText;
import org.offload.voice.thread.ThreadPath;
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

/** The legal hold of a thread. */
@Controller
@RequestMapping("/voice/threads/{thread}/legal-hold")
class LegalHoldController {

    private static final String WORDS = SetLegalHold.WORDS;

    private final Pages pages;
    private final Forms forms;
    private final LegalHolds holds;
    private final ReadText texts;
    private final SetLegalHold set;
    private final ServiceClock clock;

    LegalHoldController(
            Pages pages,
            Forms forms,
            LegalHolds holds,
            ReadText texts,
            SetLegalHold set,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.holds = holds;
        this.texts = texts;
        this.set = set;
        this.clock = clock;
    }

    @May(Job.SET_LEGAL_HOLD)
    @GetMapping
    View open(Visit visit, @PathVariable UUID thread) {
        return show(visit, thread, forms.open(frame(visit, thread), WORDS, visit.path(), Map.of()));
    }

    @May(Job.SET_LEGAL_HOLD)
    @PostMapping
    View save(Visit visit, @PathVariable UUID thread, Typed typed) {
        Frame frame = frame(visit, thread);
        return switch (set.set(visit.user(), thread, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(visit, thread, forms.twice(frame, WORDS, typed, "reason"));
            case Saved.Refused(var problems) ->
                    show(visit, thread, forms.again(frame, WORDS, typed, problems));
        };
    }

    @May(Job.SET_LEGAL_HOLD)
    @PostMapping("/end")
    View end(Visit visit, @PathVariable UUID thread, Typed typed) {
        texts.title(thread);
        return switch (set.end(visit.user(), thread, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _, Saved.Refused _ -> new RedirectView(ThreadPath.of(thread));
        };
    }

    private Frame frame(Visit visit, UUID thread) {
        return visit.frame(visit.words().say("voice.legalHold.title", texts.title(thread)));
    }

    private View show(Visit visit, UUID thread, Form form) {
        return pages.show(
                new LegalHoldPage(
                        form.frame(),
                        form,
                        ThreadPath.of(thread),
                        holds.find(thread)
                                .map(
                                        hold ->
                                                visit.words()
                                                        .say(
                                                                "voice.legalHold.since",
                                                                PlainDates.day(
                                                                        clock.localOf(hold.setAt())
                                                                                .toLocalDate()),
                                                                hold.setBy(),
                                                                hold.reason()))
                                .orElse(""),
                        kept(thread)),
                form.status());
    }

    private List<LegalHoldPage.Kept> kept(UUID thread) {
        return holds.kept(thread).stream()
                .map(
                        one ->
                                new LegalHoldPage.Kept(
                                        one.number().toString(),
                                        PostText.of(
                                                (one.body() + "\n\n" + one.addendum()).strip())))
                .toList();
    }
}
