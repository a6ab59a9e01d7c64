package org.offload.voice.moderation;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.voice.thread.Hold;
import org.offload.voice.thread.Holds;
import org.offload.voice.thread.ReadText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Saying whether moderators look first: in a thread, or everywhere. */
@Controller
class HoldController {

    static final String PATH = QueueController.PATH + "/hold";

    private static final String WORDS = SetHold.WORDS;
    private static final String THREAD = "thread";

    private final Pages pages;
    private final Forms forms;
    private final Holds holds;
    private final SetHold set;
    private final ReadText texts;
    private final QueueWords words;

    HoldController(
            Pages pages, Forms forms, Holds holds, SetHold set, ReadText texts, QueueWords words) {
        this.pages = pages;
        this.forms = forms;
        this.holds = holds;
        this.set = set;
        this.texts = texts;
        this.words = words;
    }

    @May(Job.MODERATE)
    @GetMapping(PATH)
    View open(Visit visit, @RequestParam Optional<UUID> thread) {
        Map<String, String> values =
                thread.map(one -> Map.of(THREAD, one.toString())).orElseGet(Map::of);
        return show(thread, forms.open(frame(visit, thread), WORDS, visit.path(), values));
    }

    @May(Job.MODERATE)
    @PostMapping(PATH)
    View save(Visit visit, @RequestParam Optional<UUID> thread, Typed typed) {
        Frame frame = frame(visit, thread);
        return switch (set.handle(visit.user(), thread.orElse(Hold.EVERYWHERE), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(thread, forms.twice(frame, WORDS, typed, SetHold.HOW));
            case Saved.Refused(var problems) ->
                    show(thread, forms.again(frame, WORDS, typed, problems));
        };
    }

    private Frame frame(Visit visit, Optional<UUID> thread) {
        return thread.map(one -> visit.words().say("voice.hold.title.thread", texts.title(one)))
                .map(visit::frame)
                .orElseGet(() -> visit.frameOf("voice.hold.title"));
    }

    private View show(Optional<UUID> thread, Form form) {
        return pages.show(
                new HoldPage(
                        form.frame(),
                        form,
                        thread.map(UUID::toString).orElse(""),
                        words.hold(holds.now(thread.orElse(Hold.EVERYWHERE)))),
                form.status());
    }
}
