package org.offload.voice.concern;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
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

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

@Controller
@RequestMapping("/voice/concerns/new")
class RaiseConcernController {

    private final Pages pages;
    private final Forms forms;
    private final RaiseConcern raise;
    private final PlaceField place;

    RaiseConcernController(Pages pages, Forms forms, RaiseConcern raise, PlaceField place) {
        this.pages = pages;
        this.forms = forms;
        this.raise = raise;
        this.place = place;
    }

    /** Signed is chosen at first, and where somebody usually works. */
    @May(Job.SPEAK)
    @GetMapping
    View open(Visit visit, @RequestParam(defaultValue = "") String from) {
        Map<String, String> values = new HashMap<>();
        values.put("signature", Signature.SIGNED.name());
        values.put("place", place.usual(visit.user()));
        raise.said(from)
                .ifPresent(
                        said -> {
                            values.put(RaiseConcern.FROM, said.path());
                            values.put("title", said.title());
                            values.put("text", said.quoted());
                        });
        return show(forms.open(frame(visit), RaiseConcern.WORDS, visit.path(), values));
    }

    @May(Job.SPEAK)
    @PostMapping
    View save(Visit visit, Typed typed) {
        Frame frame = frame(visit);
        return switch (raise.raise(visit.user(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(forms.twice(frame, RaiseConcern.WORDS, typed, "title"));
            case Saved.Refused(var problems) ->
                    show(forms.again(frame, RaiseConcern.WORDS, typed, problems));
        };
    }

    private static Frame frame(Visit visit) {
        return visit.frameOf("voice.raise.heading");
    }

    private View show(Form form) {
        var words = form.frame().visit().words();
        Optional<Said> said = raise.said(form.value(RaiseConcern.FROM));
        return pages.show(
                new RaiseConcernPage(
                        form.frame(),
                        form,
                        place.choices(),
                        SignatureChoices.of(words),
                        raise.asked(),
                        said.map(Said::path).orElse(""),
                        said.map(Said::title).orElse("")),
                form.status());
    }
}
