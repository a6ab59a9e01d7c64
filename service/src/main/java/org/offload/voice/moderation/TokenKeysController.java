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
import org.offload.voice.token.KeyDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;

/** The list of keys for people to compare, and moderators to take keys back. */
@Controller
class TokenKeysController {

    static final String PATH = "/voice/keys";

    private static final String WORDS = TakeBackKeys.WORDS;
    private static final String TITLE = WORDS + ".title";

    private final Pages pages;
    private final Forms forms;
    private final KeyDirectory keys;
    private final KeyWords words;
    private final TakeBackKeys takeBack;

    TokenKeysController(
            Pages pages, Forms forms, KeyDirectory keys, KeyWords words, TakeBackKeys takeBack) {
        this.pages = pages;
        this.forms = forms;
        this.keys = keys;
        this.words = words;
        this.takeBack = takeBack;
    }

    @May(Job.SEE_VOICE)
    @GetMapping(PATH)
    View list(Visit visit) {
        return show(forms.open(visit.frameOf(TITLE), WORDS, PATH, Map.of()));
    }

    @May(Job.MODERATE)
    @PostMapping(PATH)
    View takeBack(Visit visit, Typed typed) {
        Frame frame = visit.frameOf(TITLE);
        return switch (takeBack.handle(visit.user(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(forms.twice(frame, WORDS, typed, "sure"));
            case Saved.Refused(var problems) -> show(forms.again(frame, WORDS, typed, problems));
        };
    }

    private View show(Form form) {
        return pages.show(words.page(form, keys.list()), form.status());
    }
}
