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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;

/** Beginning a thread. */
@Controller
@RequestMapping(ThreadPath.LIST + "/new")
class BeginController {

    private static final String WORDS = PostFields.WORDS;
    private static final String BEGIN = "voice.thread.begin";
    private static final String ABOUT = "about";

    private final Pages pages;
    private final Forms forms;
    private final PublishText publish;
    private final ThreadWords words;
    private final Abouts abouts;
    private final BoardAddress board;

    BeginController(
            Pages pages,
            Forms forms,
            PublishText publish,
            ThreadWords words,
            Abouts abouts,
            BoardAddress board) {
        this.pages = pages;
        this.forms = forms;
        this.publish = publish;
        this.words = words;
        this.abouts = abouts;
        this.board = board;
    }

    @May(Job.SPEAK)
    @GetMapping
    View open(Visit visit, @RequestParam(defaultValue = "") String about) {
        Map<String, String> values = Map.of(ABOUT, about);
        return show(visit, forms.open(visit.frameOf(BEGIN), WORDS, visit.path(), values));
    }

    @May(Job.SPEAK)
    @PostMapping
    View begin(Visit visit, Typed typed) {
        var frame = visit.frameOf(BEGIN);
        return switch (publish.thread(visit.user(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(visit, forms.twice(frame, WORDS, typed, "opening"));
            case Saved.Refused(var problems) ->
                    show(visit, forms.again(frame, WORDS, typed, problems));
        };
    }

    private View show(Visit visit, Form form) {
        About asked = About.parse(form.value(ABOUT)).orElse(About.NOTHING);
        return pages.show(
                new BeginPage(
                        form.frame(),
                        form,
                        words.kinds(),
                        abouts.choices(visit, asked),
                        board.guests()),
                form.status());
    }
}
