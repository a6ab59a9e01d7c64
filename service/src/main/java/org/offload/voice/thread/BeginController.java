package org.offload.voice.thread;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;

/** Beginning a thread. */
@Controller
@RequestMapping(ThreadPath.LIST + "/new")
class BeginController {

    private static final String WORDS = PostFields.WORDS;
    private static final String BEGIN = "voice.thread.begin";

    private final Pages pages;
    private final Forms forms;
    private final PublishText publish;
    private final ThreadWords words;
    private final BoardAddress board;

    BeginController(
            Pages pages, Forms forms, PublishText publish, ThreadWords words, BoardAddress board) {
        this.pages = pages;
        this.forms = forms;
        this.publish = publish;
        this.words = words;
        this.board = board;
    }

    @May(Job.SPEAK)
    @GetMapping
    View open(Visit visit) {
        return show(forms.open(visit.frameOf(BEGIN), WORDS, visit.path(), Map.of()));
    }

    @May(Job.SPEAK)
    @PostMapping
    View begin(Visit visit, Typed typed) {
        var frame = visit.frameOf(BEGIN);
        return switch (publish.thread(visit.user(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(forms.twice(frame, WORDS, typed, "opening"));
            case Saved.Refused(var problems) -> show(forms.again(frame, WORDS, typed, problems));
        };
    }

    private View show(Form form) {
        return pages.show(
                new BeginPage(form.frame(), form, words.kinds(), board.guests()), form.status());
    }
}
